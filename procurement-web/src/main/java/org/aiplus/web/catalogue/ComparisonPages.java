// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.web.catalogue.ComparisonPage.Group;
import org.aiplus.web.catalogue.ComparisonPage.Tool;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.QueryString;

/** Puts entries side by side, question by question, in the order in which the questions are asked. */
final class ComparisonPages {

    private static final String DIFFERENCES = "differences";

    private final PageFrame frame;
    private final EntryWords sets;

    ComparisonPages(PageFrame frame, EntryWords sets) {
        this.frame = frame;
        this.sets = sets;
    }

    /**
     * The page.
     *
     * @param wanted what the address asks for
     * @param views entries that exist, in the order asked for
     * @param show value of the parameter {@code show}
     */
    ComparisonPage page(Comparison wanted, List<SolutionView> views, String show) {
        var found = views.stream().map(SolutionView::reference).collect(Collectors.toSet());
        var shown = Comparison.of(
                views.stream().map(view -> view.reference().value()).toList());
        boolean onlyDifferences = DIFFERENCES.equals(show);
        var groups = views.size() < Comparison.FEWEST ? List.<Group>of() : groups(views);
        long same = groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> !row.different())
                .count();
        return new ComparisonPage(
                frame,
                views.stream().map(view -> tool(view, shown, onlyDifferences)).toList(),
                onlyDifferences
                        ? groups.stream().map(ComparisonPages::different).toList()
                        : groups,
                onlyDifferences,
                (int) same,
                href(shown, !onlyDifferences),
                shown.on(QueryString.EMPTY, frame.href("/tools")),
                shown.full(),
                notices(wanted, found),
                views.stream().allMatch(view -> view.audience() == Audience.GOVERNMENT));
    }

    private Tool tool(SolutionView view, Comparison shown, boolean onlyDifferences) {
        var reference = view.reference();
        return new Tool(
                reference.value(),
                frame.href("/tools/" + reference),
                view.name().resolve(frame.language()),
                view.status().name(),
                view.referenceRecord(),
                href(shown.without(reference), onlyDifferences));
    }

    private String href(Comparison shown, boolean onlyDifferences) {
        return shown.href(frame) + (onlyDifferences ? "&show=" + DIFFERENCES : "");
    }

    private List<Group> groups(List<SolutionView> views) {
        var groups = new ArrayList<Group>();
        groups.add(facts(views));
        groups.addAll(answers(views));
        return groups;
    }

    private Group facts(List<SolutionView> views) {
        List<Map<String, AnswerSection.Row>> columns =
                views.stream().map(view -> byCode(sets.facts(view))).toList();
        var codes = columns.stream()
                .flatMap(column -> column.keySet().stream())
                .distinct()
                .toList();
        return new Group(
                KeyFacts.SECTION,
                frame.texts().get("catalogue.key-facts"),
                codes.stream().map(code -> row(columns, code)).toList(),
                List.of());
    }

    /** Questions that only an older version asks follow those of the newest in their section. */
    private List<Group> answers(List<SolutionView> views) {
        var audience = views.get(0).audience();
        List<Map<String, AnswerSection.Row>> columns = views.stream()
                .map(view -> byCode(sets.sections(view, Set.of()).stream()
                        .flatMap(section -> section.rows().stream())
                        .toList()))
                .toList();
        var headings = new LinkedHashMap<String, String>();
        var questions = new LinkedHashMap<String, Map<String, String>>();
        for (QuestionSet set : sets.newestFirst(views)) {
            var texts = sets.texts(set);
            for (var section : set.sections()) {
                headings.putIfAbsent(section.code(), texts.section(section.code(), frame.language()));
                var asked = questions.computeIfAbsent(section.code(), code -> new LinkedHashMap<>());
                section.questions().stream()
                        .filter(question -> audience.sees(question.publicity())
                                && views.stream()
                                        .anyMatch(view -> view.answers()
                                                        .get(question.code())
                                                        .isPresent()
                                                || AnswerSections.expected(question, view.answers())))
                        .forEach(question ->
                                asked.putIfAbsent(question.code(), texts.label(question.code(), frame.language())));
            }
        }
        return headings.entrySet().stream()
                .map(heading -> group(
                        heading.getKey(),
                        heading.getValue(),
                        questions.getOrDefault(heading.getKey(), Map.of()),
                        columns))
                .toList();
    }

    private static Group group(
            String id, String heading, Map<String, String> questions, List<Map<String, AnswerSection.Row>> columns) {
        var rows = new ArrayList<ComparisonPage.Row>();
        var missing = new ArrayList<String>();
        questions.forEach((code, label) -> {
            if (columns.stream().anyMatch(column -> column.containsKey(code))) {
                rows.add(row(columns, code));
            } else {
                missing.add(label);
            }
        });
        return new Group(id, heading, rows, missing);
    }

    private static ComparisonPage.Row row(List<Map<String, AnswerSection.Row>> columns, String code) {
        var known = columns.stream()
                .filter(column -> column.containsKey(code))
                .map(column -> column.get(code))
                .findFirst()
                .orElseThrow();
        var cells = new ArrayList<AnswerSection.Value>();
        for (var column : columns) {
            var row = column.get(code);
            cells.add(row == null ? null : row.value());
        }
        return new ComparisonPage.Row(known.label(), known.governmentOnly(), cells);
    }

    private static Map<String, AnswerSection.Row> byCode(List<AnswerSection.Row> rows) {
        var byCode = new LinkedHashMap<String, AnswerSection.Row>();
        rows.forEach(row -> byCode.put(row.code(), row));
        return byCode;
    }

    private static Group different(Group group) {
        return new Group(
                group.id(),
                group.heading(),
                group.rows().stream().filter(ComparisonPage.Row::different).toList(),
                List.of());
    }

    private List<String> notices(Comparison wanted, Set<SolutionReference> found) {
        var texts = frame.texts();
        var notices = new ArrayList<String>();
        var unknown = wanted.references().stream()
                .filter(reference -> !found.contains(reference))
                .toList();
        if (!unknown.isEmpty()) {
            notices.add(texts.get("compare.unknown", listed(unknown)));
        }
        if (wanted.unreadable()) {
            notices.add(texts.get("compare.unreadable"));
        }
        if (!wanted.leftOut().isEmpty()) {
            notices.add(texts.get("compare.too-many", Comparison.MOST, listed(wanted.leftOut())));
        }
        return notices;
    }

    private String listed(List<SolutionReference> references) {
        return references.stream()
                .map(SolutionReference::value)
                .collect(Collectors.joining(frame.texts().get("catalogue.list-separator")));
    }
}
