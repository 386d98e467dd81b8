// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aiplus.questionnaire.AnswerType;
import org.aiplus.web.form.FormProblems;
import org.aiplus.web.form.FormQuestion;
import org.aiplus.web.form.FormSection;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.form.QuestionForm;
import org.aiplus.web.support.Option;

/** A made-up question of every type. */
final class GalleryQuestions {

    private static final List<Option> FEW =
            List.of(Option.of("a", "Alpha", false), new Option("b", "Beta", "The second one", false));

    private GalleryQuestions() {}

    static QuestionForm form(boolean wrong) {
        var questions = new ArrayList<FormQuestion>();
        for (var type : AnswerType.values()) {
            var fields = type == AnswerType.GROUP_LIST
                    ? List.of(
                            question("item", AnswerType.TEXT, true, List.of()),
                            question("until", AnswerType.DATE, false, List.of()))
                    : List.<FormQuestion>of();
            questions.add(question("q-" + type, type, type == AnswerType.TEXT, fields));
        }
        var values = FormValues.of(Map.of(
                "q-TEXT", List.of("Typed <b>"),
                "q-LOCALISED_TEXT-tc", List.of("會議記錄"),
                "q-LOCALISED_TEXT-tc-draft", List.of("true"),
                "q-MANY_OF", List.of("b", "RETIRED"),
                "q-YES_NO", List.of("true"),
                "q-GROUP_LIST-0-item", List.of("First"),
                "q-GROUP_LIST-1-item", List.of("Second")));
        var problems = wrong
                ? new FormProblems(questions.stream()
                        .map(question -> new FormProblems.Found(
                                "gallery",
                                question.field(),
                                control(question),
                                question.label(),
                                "Something is wrong here."))
                        .toList())
                : FormProblems.NONE;
        return new QuestionForm(new FormSection("gallery", "Questions", questions), values, problems, "");
    }

    private static String control(FormQuestion question) {
        return switch (question.type()) {
            case LOCALISED_TEXT -> question.field() + "-en";
            case GROUP_LIST -> question.field() + "-1-item";
            default -> question.field();
        };
    }

    private static List<Option> choices(AnswerType type) {
        if (type == AnswerType.YES_NO) {
            return List.of(Option.of("true", "Yes", false), Option.of("false", "No", false));
        }
        return type.isChoice() ? FEW : List.of();
    }

    private static FormQuestion question(String field, AnswerType type, boolean required, List<FormQuestion> fields) {
        var conditions = type == AnswerType.LONG_TEXT
                ? List.of(new FormQuestion.Condition("q-YES_NO", List.of("true")))
                : List.<FormQuestion.Condition>of();
        return new FormQuestion(
                field,
                "/" + field,
                type,
                "A question of type " + type,
                "What helps to answer it.",
                required,
                true,
                type.isText() || type == AnswerType.LOCALISED_TEXT ? 120 : 0,
                5,
                choices(type),
                conditions,
                fields);
    }
}
