// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * One version of something that every vendor declares. It ships as content and never changes once it was used; what is
 * asked and how answers are judged is data.
 *
 * @param code stable name, for example {@code TERMS}
 * @param version for example {@code 2026-1}
 * @param validity how long a declaration holds
 * @param reminder how long before its end the vendor is reminded
 */
public record Declaration(
        String code,
        String version,
        LocalisedText title,
        LocalisedText lead,
        Duration validity,
        Duration reminder,
        List<Question> questions,
        List<Rule> rules) {

    /** How a question is answered. */
    public enum Type {
        /** {@code YES} or {@code NO}. */
        YES_NO,
        /** One of the options. */
        ONE_OF,
        /** Words. */
        TEXT,
        /** A day, as {@code 2027-03-31}. */
        DATE
    }

    /**
     * A question. Every question that applies must be answered.
     *
     * @param options codes with their words, for {@link Type#ONE_OF}
     * @param maxLength most characters of an answer
     * @param when the question applies only then; {@code null} for always
     */
    public record Question(
            String code,
            Type type,
            LocalisedText label,
            @Nullable LocalisedText hint,
            Map<String, LocalisedText> options,
            int maxLength,
            @Nullable Condition when) {

        public Question {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }

        /** Whether the question applies beside these answers. */
        public boolean applies(Map<String, String> answers) {
            return when == null || when.answer().equals(answers.get(when.question()));
        }
    }

    /** That another question has this answer. */
    public record Condition(String question, String answer) {}

    /** What an answer leads to. */
    public record Rule(String question, String answer, DeclarationOutcome outcome) {}

    /**
     * How answers are judged.
     *
     * @param reasons codes of the questions whose answers are not simply good
     */
    public record Judgement(DeclarationOutcome outcome, List<String> reasons) {

        public Judgement {
            reasons = List.copyOf(reasons);
        }
    }

    public Declaration {
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
    }

    /** The question with this code. */
    public Optional<Question> question(String questionCode) {
        return questions.stream()
                .filter(question -> question.code().equals(questionCode))
                .findFirst();
    }

    /** Applies the rules: the worst outcome counts. */
    public Judgement judge(Map<String, String> answers) {
        var outcome = DeclarationOutcome.PASS;
        var reasons = new ArrayList<String>();
        for (var rule : rules) {
            if (rule.answer().equals(answers.get(rule.question())) && rule.outcome() != DeclarationOutcome.PASS) {
                reasons.add(rule.question());
                outcome = rule.outcome().compareTo(outcome) > 0 ? rule.outcome() : outcome;
            }
        }
        return new Judgement(outcome, reasons);
    }
}
