// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;

/**
 * What the later of two versions asks in addition, no more, or otherwise.
 *
 * @param from the earlier version
 * @param to the later version
 * @param questions questions that differ, in the order of the later version, then those that it lacks
 */
public record QuestionSetDifference(String from, String to, List<ChangedQuestion> questions) {

    /**
     * A question that differs.
     *
     * @param section section of the later version, or of the earlier one when the later lacks the question
     */
    public record ChangedQuestion(String section, String code, LocalisedText label, Set<QuestionChange> changes) {}

    public QuestionSetDifference {
        questions = List.copyOf(questions);
    }

    /** Codes of the questions that whoever answered the earlier version has to look at. */
    public List<String> asksInAddition() {
        return questions.stream()
                .filter(question -> question.changes().contains(QuestionChange.ADDED)
                        || question.changes().contains(QuestionChange.REQUIRED_NOW))
                .map(ChangedQuestion::code)
                .toList();
    }

    static QuestionSetDifference between(
            QuestionSet from, QuestionTexts fromTexts, QuestionSet to, QuestionTexts toTexts) {
        var questions = new ArrayList<ChangedQuestion>();
        for (var section : to.sections()) {
            for (var question : section.questions()) {
                var earlier = from.question(question.code());
                var changes = earlier.map(before -> changes(before, from, fromTexts, question, to, toTexts))
                        .orElse(EnumSet.of(QuestionChange.ADDED));
                add(questions, section, question, toTexts, changes);
            }
        }
        for (var section : from.sections()) {
            for (var question : section.questions()) {
                if (to.question(question.code()).isEmpty()) {
                    add(questions, section, question, fromTexts, EnumSet.of(QuestionChange.REMOVED));
                }
            }
        }
        return new QuestionSetDifference(from.version(), to.version(), questions);
    }

    private static void add(
            List<ChangedQuestion> questions,
            Section section,
            Question question,
            QuestionTexts texts,
            Set<QuestionChange> changes) {
        if (!changes.isEmpty()) {
            var label = QuestionSetView.inAllLanguages(language -> texts.label(question.code(), language));
            questions.add(new ChangedQuestion(section.code(), question.code(), label, changes));
        }
    }

    private static EnumSet<QuestionChange> changes(
            Question before,
            QuestionSet from,
            QuestionTexts fromTexts,
            Question after,
            QuestionSet to,
            QuestionTexts toTexts) {
        var changes = EnumSet.noneOf(QuestionChange.class);
        boolean was = before.mustBeAnswered(Completeness.SUBMISSION);
        boolean is = after.mustBeAnswered(Completeness.SUBMISSION);
        note(changes, QuestionChange.REQUIRED_NOW, is && !was);
        note(changes, QuestionChange.OPTIONAL_NOW, was && !is);
        note(changes, QuestionChange.CONDITIONS, !before.when().equals(after.when()));
        note(
                changes,
                QuestionChange.RULES,
                !before.limits().equals(after.limits())
                        || before.check() != after.check()
                        || before.reported() != after.reported());
        note(changes, QuestionChange.CHOICES, !codes(before, from).equals(codes(after, to)));
        note(changes, QuestionChange.FIELDS, !before.fields().equals(after.fields()));
        note(changes, QuestionChange.PUBLICITY, before.publicity() != after.publicity());
        note(changes, QuestionChange.WORDS, !words(before, fromTexts).equals(words(after, toTexts)));
        return changes;
    }

    private static void note(Set<QuestionChange> changes, QuestionChange change, boolean applies) {
        if (applies) {
            changes.add(change);
        }
    }

    private static List<String> codes(Question question, QuestionSet set) {
        return question.vocabulary() == null || question.namesDepartments()
                ? List.of(Objects.toString(question.vocabulary(), ""))
                : List.copyOf(set.vocabularyOf(question).codes());
    }

    private static List<String> words(Question question, QuestionTexts texts) {
        var words = new ArrayList<String>();
        for (var language : Language.values()) {
            words.add(texts.label(question.code(), language));
            words.add(texts.hint(question.code(), language));
            question.fields().forEach(field -> words.add(texts.field(question.code(), field.code(), language)));
        }
        return words;
    }
}
