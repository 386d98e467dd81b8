// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.criteria.Criterion;
import org.aiplus.criteria.CriterionFamily;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.RouteRules;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * A form of a draft.
 *
 * @param section {@code basics} or {@code scheme}
 * @param gates of the criteria set
 * @param marked criteria of the set
 * @param families of the marked criteria
 * @param values of the controls
 */
public record EvaluationFormPage(
        PageFrame frame,
        String reference,
        String section,
        RouteRules rules,
        List<Criterion> gates,
        List<Criterion> marked,
        List<CriterionFamily> families,
        Map<String, List<String>> values,
        long version,
        List<FieldError> errors)
        implements Page {

    private static final List<String> FORMULAS =
            List.of("LOWEST_RATIO", "LINEAR", "RELATIVE_TO_MEDIAN", "QUALITY_ONLY");

    private static final List<String> TIE_RULES = List.of("QUALITY", "CRITERION", "PRICE", "NEW_OFFERS", "DRAW");

    public EvaluationFormPage {
        gates = List.copyOf(gates);
        marked = List.copyOf(marked);
        families = List.copyOf(families);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        errors = List.copyOf(errors);
    }

    /** The value of a control. */
    public String value(String name) {
        return FormValues.of(values).one(name);
    }

    /** The error of a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** A text of the content in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** How many documents have controls. */
    public int documents() {
        int count = 0;
        while (values.containsKey("documents." + count + ".title")) {
            count++;
        }
        return count;
    }

    /** The routes. */
    public List<Option> routes() {
        var options = new ArrayList<Option>();
        options.add(Option.of(
                "", frame.texts().get("evaluation.route.usual"), value("route").isEmpty()));
        rules.routes()
                .forEach(rule -> options.add(Option.of(
                        rule.route().name(),
                        words(rule.name()),
                        rule.route().name().equals(value("route")))));
        return options;
    }

    /** Categories of standing offers. */
    public List<Option> categories() {
        var options = new ArrayList<Option>();
        options.add(Option.of(
                "",
                frame.texts().get("evaluation.category.none"),
                value("offerCategory").isEmpty()));
        rules.categories().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> options.add(Option.of(
                        one.getKey(),
                        one.getKey() + " " + words(one.getValue()),
                        one.getKey().equals(value("offerCategory")))));
        return options;
    }

    /** Steps that decide between equals, numbered from nought. */
    public int tieSteps() {
        return EvaluationForm.TIE_STEPS;
    }

    /** What may decide between equals in a step. */
    public List<Option> tieRules(int step) {
        var chosen = value(EvaluationForm.TIE + step);
        var options = new ArrayList<Option>();
        options.add(Option.of("", "–", chosen.isEmpty()));
        TIE_RULES.forEach(
                rule -> options.add(Option.of(rule, frame.texts().of("evaluation.tie", rule), rule.equals(chosen))));
        return options;
    }

    /** How many rows there are for what is priced. */
    public int items() {
        int count = 0;
        while (values.containsKey(EvaluationForm.ITEM + count + ".name")) {
            count++;
        }
        return count;
    }

    /** The price formulas. */
    public List<Option> formulas() {
        return FORMULAS.stream()
                .map(code ->
                        Option.of(code, frame.texts().of("evaluation.formula", code), code.equals(value("formula"))))
                .toList();
    }

    /** The gates, those of the scheme ticked. */
    public List<Option> gateOptions() {
        var chosen = FormValues.of(values).all("gates");
        return gates.stream()
                .map(gate ->
                        Option.of(gate.code(), gate.code() + " " + words(gate.name()), chosen.contains(gate.code())))
                .toList();
    }

    /** The one box about letters. */
    public List<Option> anonymous() {
        return List.of(Option.of(
                "true",
                frame.texts().get("evaluation.scheme.letters"),
                !value("anonymous").isEmpty()));
    }

    /** The one box about samples. */
    public List<Option> calibration() {
        return List.of(Option.of(
                "true",
                frame.texts().get("evaluation.scheme.samples"),
                !value("calibration").isEmpty()));
    }

    /** Specialists who may mark a criterion alone. */
    public List<Option> specialists(String code) {
        var options = new ArrayList<Option>();
        var chosen = value("specialist." + code);
        options.add(Option.of("", "–", chosen.isEmpty()));
        for (var role : List.of(PanelRole.PRIVACY, PanelRole.SECURITY)) {
            options.add(Option.of(
                    role.name(),
                    frame.texts().of("evaluation.role", role),
                    role.name().equals(chosen)));
        }
        return options;
    }
}
