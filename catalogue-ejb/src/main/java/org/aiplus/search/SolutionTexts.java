// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.aiplus.search.TextPart.Place.HEAD;
import static org.aiplus.search.TextPart.Place.NAME;
import static org.aiplus.search.TextPart.Place.TERMS;
import static org.aiplus.search.TextPart.Place.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.identity.Audience;
import org.aiplus.json.StoredJson;
import org.aiplus.questionnaire.Answer;
import org.aiplus.questionnaire.Answers;
import org.aiplus.questionnaire.Question;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.shared.LocalisedText;

/** Collects the texts of one solution by which it can be found, as its question set says what they are. */
final class SolutionTexts {

    private final QuestionSet set;
    private final List<TextPart> parts = new ArrayList<>();

    private SolutionTexts(QuestionSet set) {
        this.set = set;
    }

    static List<TextPart> of(IndexedSolution solution, QuestionSet set, Answers answers) {
        var texts = new SolutionTexts(set);
        texts.core(solution);
        for (var question : set.questions()) {
            answers.get(question.code()).ifPresent(answer -> texts.answer(question, answer));
        }
        return texts.parts;
    }

    private void core(IndexedSolution solution) {
        add("name", NAME, StoredJson.localisedText(solution.name()), core("name"));
        parts.add(new TextPart("reference", HEAD, null, solution.reference(), Audience.PUBLIC));
        for (var category : StoredJson.codes(solution.categories())) {
            term("categories", "category", category, core("categories"));
        }
        if (solution.vendorName() != null) {
            add("vendor", HEAD, StoredJson.localisedText(solution.vendorName()), core("vendor"));
        }
        if (solution.departmentCode() != null) {
            parts.add(new TextPart("department", HEAD, null, solution.departmentCode(), core("department")));
        }
        if (solution.departmentName() != null) {
            add("department", HEAD, StoredJson.localisedText(solution.departmentName()), core("department"));
        }
    }

    private Audience core(String field) {
        return FacetDefinition.publicity(set, field);
    }

    private void answer(Question question, Answer answer) {
        var code = question.code();
        var publicity = question.publicity();
        if (answer instanceof Answer.LocalisedAnswer localised) {
            add(code, code.equals(CardJson.SUMMARY) ? HEAD : TEXT, localised.text(), publicity);
        } else if (answer instanceof Answer.TextAnswer text) {
            parts.add(new TextPart(code, TEXT, null, text.text(), publicity));
        } else if (answer instanceof Answer.ChoiceAnswer choice) {
            choice(question, choice.code());
        } else if (answer instanceof Answer.ChoicesAnswer choices) {
            choices.codes().forEach(chosen -> choice(question, chosen));
        } else if (answer instanceof Answer.RowsAnswer rows) {
            for (var row : rows.rows()) {
                for (var cell : row.values()) {
                    if (cell instanceof Answer.TextAnswer text) {
                        parts.add(new TextPart(code, TEXT, null, text.text(), publicity));
                    }
                }
            }
        }
    }

    private void choice(Question question, String chosen) {
        var vocabulary = question.vocabulary();
        if (question.namesDepartments() || vocabulary == null) {
            parts.add(new TextPart(question.code(), TEXT, null, chosen, question.publicity()));
        } else {
            term(question.code(), vocabulary, chosen, question.publicity());
        }
    }

    private void term(String field, String vocabulary, String chosen, Audience publicity) {
        set.vocabulary(vocabulary)
                .flatMap(known -> known.term(chosen))
                .ifPresent(term -> add(field, TERMS, term.name(), publicity));
    }

    private void add(String field, TextPart.Place place, LocalisedText text, Audience publicity) {
        text.texts().forEach((language, own) -> parts.add(new TextPart(field, place, language, own.text(), publicity)));
    }
}
