// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aiplus.assessment.AssessmentView;
import org.aiplus.assessment.CriterionResult;
import org.aiplus.assessment.Desks;
import org.aiplus.assessment.Entry;
import org.aiplus.assessment.GateResult;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.Criterion;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.shared.Language;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.jspecify.annotations.Nullable;

/** Makes the page on which assessors judge. */
@RequestScoped
public class FindingsPages {

    @Inject
    AssessmentPages pages;

    @Inject
    PageRequest page;

    /** The page; with what was typed when something was refused. */
    FindingsPage of(
            Language language,
            AssessmentView view,
            @Nullable String wanted,
            FormValues typed,
            List<FieldError> errors) {
        var set = pages.set(view);
        var untitled = pages.frame(language, view);
        var overview = untitled.href("/assessments/" + view.reference());
        var results = byFamily(set, view);
        var family = family(results, wanted);
        var name = AssessmentPages.name(set, family, language);
        var frame = untitled.withTitle(name.text()).withBreadcrumbs(new Crumb(overview, untitled.title()));
        return new FindingsPage(
                frame,
                overview,
                family,
                name,
                results.entrySet().stream()
                        .map(entry -> new FindingsPage.Link(
                                entry.getKey(),
                                AssessmentPages.name(set, entry.getKey(), language),
                                overview + "/findings?family=" + entry.getKey(),
                                entry.getKey().equals(family),
                                missing(entry.getValue())))
                        .toList(),
                set.machineDraft(language),
                results.getOrDefault(family, List.of()).stream()
                        .map(result -> question(set, result, view, typed, frame))
                        .toList(),
                view.version(),
                errors);
    }

    private static Map<String, List<CriterionResult>> byFamily(CriteriaSet set, AssessmentView view) {
        var order = set.families().stream().map(family -> family.code()).toList();
        return view.result().criteria().stream()
                .collect(Collectors.groupingBy(
                        result ->
                                set.criterion(result.criterion()).orElseThrow().family(),
                        () -> new TreeMap<>(Comparator.comparingInt(order::indexOf)),
                        Collectors.toList()));
    }

    private static String family(Map<String, List<CriterionResult>> results, @Nullable String wanted) {
        if (wanted != null && results.containsKey(wanted)) {
            return wanted;
        }
        return results.entrySet().stream()
                .filter(entry -> missing(entry.getValue()) > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> results.keySet().iterator().next());
    }

    private static int missing(List<CriterionResult> results) {
        return (int) results.stream().filter(result -> !result.entered()).count();
    }

    private FindingsPage.Question question(
            CriteriaSet set, CriterionResult result, AssessmentView view, FormValues typed, PageFrame frame) {
        var criterion = set.criterion(result.criterion()).orElseThrow();
        var language = frame.language();
        var again = typed.names().contains(EnterFindings.reason(criterion));
        var entry = view.entry(criterion.code());
        var chosen = again
                ? typed.one(EnterFindings.result(criterion))
                : entry.map(FindingsPages::chosen).orElse("");
        return new FindingsPage.Question(
                criterion.code(),
                criterion.code(),
                criterion.name().resolve(language),
                criterion.question().resolve(language),
                criterion.advice().resolve(language),
                options(set, criterion, chosen, frame),
                again
                        ? typed.one(EnterFindings.reason(criterion))
                        : entry.map(Entry::reason).orElse(""),
                again
                        ? typed.one(EnterFindings.cited(criterion))
                        : entry.map(FindingsPages::cited).orElse(""),
                frame.texts().of("assessment.confidence", result.confidence()),
                pages.proof(result, frame),
                desk(criterion, frame));
    }

    private static String chosen(Entry entry) {
        var mark = entry.mark();
        return mark == null ? String.valueOf(entry.result()) : mark.toString();
    }

    private static String cited(Entry entry) {
        return entry.evidence().stream().map(EvidenceReference::value).collect(Collectors.joining(" "));
    }

    private static List<Option> options(CriteriaSet set, Criterion criterion, String chosen, PageFrame frame) {
        var options = new ArrayList<Option>();
        if (criterion.kind().isGate()) {
            for (var result : List.of(GateResult.PASS, GateResult.FAIL)) {
                options.add(option(result, chosen, frame));
            }
        } else {
            for (int mark = Criterion.LOWEST_MARK; mark <= Criterion.HIGHEST_MARK; mark++) {
                var value = String.valueOf(mark);
                var words = criterion.anchors().containsKey(mark)
                        ? criterion.anchors().get(mark)
                        : set.scale().get(mark);
                options.add(new Option(
                        value,
                        value,
                        words == null ? null : words.resolve(frame.language()).text(),
                        value.equals(chosen)));
            }
        }
        options.add(option(GateResult.NOT_APPLICABLE, chosen, frame));
        return options;
    }

    private static Option option(GateResult result, String chosen, PageFrame frame) {
        return Option.of(
                result.name(),
                frame.texts().of("assessment.result", result),
                result.name().equals(chosen));
    }

    /** Who alone enters it, unless the reader does. */
    private @Nullable String desk(Criterion criterion, PageFrame frame) {
        var person = page.person();
        return Desks.of(criterion)
                .filter(role -> person == null || !person.has(role))
                .map(role -> frame.texts().of("account.role", role))
                .orElse(null);
    }
}
