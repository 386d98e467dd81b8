// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aiplus.questionnaire.AnswerType;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a document, at the controls in which it was typed.
 *
 * @param found in the order of the problems
 */
public record FormProblems(List<Found> found) {

    /** Nothing is wrong. */
    public static final FormProblems NONE = new FormProblems(List.of());

    /**
     * One problem.
     *
     * @param section code of the section; {@code null} when it is about none
     * @param question field of the question; empty when it is about none
     * @param control id of the control to go to; empty when it is about none
     * @param label of the question, with the language or the row where it is about one; empty when it is about none
     * @param text what is wrong and what to do
     */
    public record Found(@Nullable String section, String question, String control, String label, String text) {

        /** The words for a summary, which stand apart from the question. */
        public String summary() {
            return label.isEmpty() ? text : label + " – " + text;
        }
    }

    private record Place(String control, String label) {}

    public FormProblems {
        found = List.copyOf(found);
    }

    /** Finds the controls of problems whose pointers lead into a document of these sections. */
    public static FormProblems of(List<Problem> problems, List<FormSection> sections, Language language) {
        var found = new ArrayList<Found>();
        for (var problem : problems) {
            found.add(of(problem, sections, language));
        }
        return new FormProblems(found);
    }

    private static Found of(Problem problem, List<FormSection> sections, Language language) {
        var pointer = Objects.requireNonNullElse(problem.pointer(), "");
        var text = ProblemTexts.detail(problem, language);
        for (var section : sections) {
            for (var question : section.questions()) {
                if (pointer.equals(question.pointer()) || pointer.startsWith(question.pointer() + "/")) {
                    var place =
                            place(question, pointer.substring(question.pointer().length()), language);
                    return new Found(section.code(), question.field(), place.control(), place.label(), text);
                }
            }
        }
        return new Found(null, "", "", "", text);
    }

    private static Place place(FormQuestion question, String rest, Language language) {
        var parts = rest.isEmpty() ? new String[0] : rest.substring(1).split("/", -1);
        if (question.type() == AnswerType.LOCALISED_TEXT) {
            var own = parts.length == 0 ? null : Language.ofTag(parts[0]).orElse(null);
            return own == null
                    ? new Place(question.field() + "-" + language.path(), question.label())
                    : new Place(
                            question.field() + "-" + own.path(),
                            question.label() + " (" + Texts.in(language).of("frame.language", own) + ")");
        }
        if (question.type() == AnswerType.GROUP_LIST && parts.length > 0 && parts[0].matches("[0-9]{1,4}")) {
            var number = Integer.parseInt(parts[0]);
            var label = Texts.in(language).get("form.row", question.label(), number + 1);
            var row = question.row(number);
            var part = parts.length < 2
                    ? row.get(0)
                    : row.stream()
                            .filter(one -> one.pointer().endsWith("/" + parts[1]))
                            .findFirst()
                            .orElse(row.get(0));
            return new Place(part.field(), parts.length < 2 ? label : label + " – " + part.label());
        }
        return new Place(question.field(), question.label());
    }

    /** The words beside a control; {@code null} when nothing is wrong with it. */
    public @Nullable String at(String control) {
        return found.stream()
                .filter(one -> one.control().equals(control))
                .map(Found::text)
                .reduce((first, second) -> first + " " + second)
                .orElse(null);
    }

    /** Only what is about one section, and what is about none. */
    public FormProblems in(String section) {
        return new FormProblems(found.stream()
                .filter(one -> one.section() == null || one.section().equals(section))
                .toList());
    }

    /** For the summary of a page that has the controls. */
    public List<FieldError> summary() {
        return found.stream()
                .map(one -> new FieldError(one.control(), one.summary()))
                .toList();
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return found.isEmpty();
    }
}
