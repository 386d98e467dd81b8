// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.catalogue.Classification;
import org.aiplus.impact.ImpactQuestion;
import org.aiplus.risk.RiskQuestion;
import org.aiplus.risk.RiskRules;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.risk.RiskFields;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The form of a part of an assessment.
 *
 * @param reference of the assessment
 * @param section code of the part
 * @param questions the questions of the part that are due; none in the parts about the use and the risk
 * @param values what stands in the controls, by their names
 * @param version that was read
 */
public record ImpactSectionPage(
        PageFrame frame,
        String reference,
        String section,
        List<ImpactQuestion> questions,
        RiskRules risk,
        Map<String, List<String>> values,
        long version,
        List<FieldError> errors)
        implements Page {

    /** What the names of the controls of reasons begin with. */
    static final String WHY = "why-";

    /** What the names of the controls about the risk begin with. */
    static final String RISK = "risk-";

    public ImpactSectionPage {
        questions = List.copyOf(questions);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        errors = List.copyOf(errors);
    }

    /** Whether this is the part about the use itself. */
    public boolean use() {
        return section.equals(ImpactPage.USE);
    }

    /** Whether this is the part that decides about the tier. */
    public boolean aboutRisk() {
        return section.equals(ImpactPage.RISK);
    }

    /** A text of the content in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** What stands in a control. */
    public String value(String name) {
        var found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0);
    }

    /** What is wrong with a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** The questions about the risk as controls. */
    public RiskFields fields() {
        var chosen = new LinkedHashMap<String, List<String>>();
        risk.questions()
                .forEach(question ->
                        chosen.put(question.code(), values.getOrDefault(RISK + question.code(), List.of())));
        return new RiskFields(frame, risk, chosen, errors, RISK);
    }

    /** The questions about the risk under a heading. */
    public List<RiskQuestion> riskQuestions(String part) {
        return risk.questions().stream()
                .filter(question -> question.part().equals(part))
                .toList();
    }

    /** Whether the answers under a heading must be justified. */
    public boolean justified(String part) {
        return part.equals("GATES");
    }

    /** Name of the control with the reason of an answer. */
    public String why(RiskQuestion question) {
        return WHY + question.code();
    }

    /** Classifications. */
    public List<Option> classifications() {
        var options = new ArrayList<Option>();
        Arrays.stream(Classification.values())
                .forEach(classification -> options.add(Option.of(
                        classification.name(),
                        frame.texts().of("impact.classification", classification),
                        classification.name().equals(value("classification")))));
        return options;
    }

    /** Yes or no. */
    public List<Option> yesNo(String name) {
        return List.of("YES", "NO").stream()
                .map(code -> Option.of(code, frame.texts().of("risk.answer", code), code.equals(value(name))))
                .toList();
    }
}
