// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.risk.RiskAnswers;
import org.aiplus.risk.RiskQuestion;
import org.aiplus.risk.RiskRules;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What an assessment must say, and what follows when it says something else. */
final class ImpactRules {

    /** The heading of the questions whose answers must be justified, whichever they are. */
    private static final String JUSTIFIED_PART = "GATES";

    private static final int MAX_USERS = 1000;
    private static final BigDecimal MAX_AMOUNT = new BigDecimal("999999999999.99");

    private final ImpactQuestionSet questions;
    private final RiskRules risk;

    ImpactRules(ImpactQuestionSet questions, RiskRules risk) {
        this.questions = questions;
        this.risk = risk;
    }

    /** The content without blanks around texts; empty texts say nothing. Reports what is wrong, not what is missing. */
    ImpactContent read(ImpactContent said, Problems problems) {
        var answers = RiskAnswers.read(risk, said.risk(), false, "/risk", problems);
        var users = Objects.requireNonNullElse(said.users(), "").strip();
        if (!users.isEmpty()) {
            TextRules.check(users, true, 1, MAX_USERS, "/users", problems);
        }
        var amount = said.amount();
        if (amount != null && amount.signum() < 0) {
            problems.add("/amount", ProblemCode.TOO_SMALL, "minimum", 0);
        }
        if (amount != null && amount.compareTo(MAX_AMOUNT) > 0) {
            problems.add("/amount", ProblemCode.TOO_LARGE, "maximum", MAX_AMOUNT);
        }
        return new ImpactContent(
                said.classification(),
                said.personalData(),
                users.isEmpty() ? null : users,
                amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP),
                answers,
                texts(said.justifications(), "/justifications", problems),
                texts(said.answers(), "/answers", problems));
    }

    private Map<String, String> texts(Map<String, String> said, String pointer, Problems problems) {
        var texts = new TreeMap<String, String>();
        said.forEach((code, value) -> {
            var at = JsonPointers.member(pointer, code);
            var known = pointer.equals("/answers")
                    ? questions.question(code).isPresent()
                    : risk.question(code).filter(ImpactRules::justified).isPresent();
            var text = value.replace("\r\n", "\n").strip();
            if (!known) {
                problems.add(at, ProblemCode.UNKNOWN_QUESTION);
            } else if (!text.isEmpty() && TextRules.check(text, true, 1, questions.maxLength(), at, problems)) {
                texts.put(code, text);
            }
        });
        return texts;
    }

    /** Whether the answer to a risk question must be justified. */
    static boolean justified(RiskQuestion question) {
        return question.part().equals(JUSTIFIED_PART);
    }

    /** Reports everything that is missing at a checkpoint, signatures excepted. */
    void requireComplete(ImpactContent content, Checkpoint checkpoint, Problems problems) {
        if (content.classification() == null) {
            problems.add("/classification", ProblemCode.REQUIRED);
        }
        if (content.personalData() == null) {
            problems.add("/personalData", ProblemCode.REQUIRED);
        }
        if (content.users() == null) {
            problems.add("/users", ProblemCode.REQUIRED);
        }
        var answered = RiskAnswers.read(risk, content.risk(), true, "/risk", problems);
        for (var question : risk.questions()) {
            if (justified(question)
                    && answered.containsKey(question.code())
                    && !content.justifications().containsKey(question.code())) {
                problems.add(JsonPointers.member("/justifications", question.code()), ProblemCode.REQUIRED);
            }
        }
        for (var question : questions.due(checkpoint, content)) {
            if (!content.answers().containsKey(question.code())) {
                problems.add(JsonPointers.member("/answers", question.code()), ProblemCode.REQUIRED);
            }
        }
    }

    /** Reports the questions of a part that are due and have no answer. */
    void requirePart(ImpactPart part, ImpactContent content, Checkpoint checkpoint, Problems problems) {
        for (var question : questions.due(checkpoint, content)) {
            if (question.part() == part && !content.answers().containsKey(question.code())) {
                problems.add(JsonPointers.member("/answers", question.code()), ProblemCode.REQUIRED);
            }
        }
    }

    /** Parts that must be signed. */
    static Set<ImpactPart> parts(ImpactContent content) {
        return Boolean.FALSE.equals(content.personalData())
                ? EnumSet.of(ImpactPart.SECURITY)
                : EnumSet.allOf(ImpactPart.class);
    }

    /** What a signature stands for: the part's answers, the data, and what decides about the tier. */
    byte[] partHash(ImpactPart part, ImpactContent content) {
        var answers = new TreeMap<String, String>();
        for (var question : questions.questions()) {
            var answer = content.answers().get(question.code());
            if (question.part() == part && answer != null) {
                answers.put(question.code(), answer);
            }
        }
        var signed = new ImpactContent(
                content.classification(),
                content.personalData(),
                null,
                null,
                content.risk(),
                content.justifications(),
                answers);
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(ImpactContentCodec.json(signed).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What one content says otherwise than another. */
    static Set<StaleReason> changes(ImpactContent before, ImpactContent after) {
        var changes = EnumSet.noneOf(StaleReason.class);
        if (!before.answers().equals(after.answers())
                || !before.justifications().equals(after.justifications())
                || !sameAmount(before.amount(), after.amount())) {
            changes.add(StaleReason.ANSWER);
        }
        if (!before.risk().equals(after.risk())) {
            changes.add(StaleReason.RISK);
        }
        if (before.classification() != after.classification()
                || !Objects.equals(before.personalData(), after.personalData())) {
            changes.add(StaleReason.DATA_CLASS);
        }
        if (!Objects.equals(before.users(), after.users())) {
            changes.add(StaleReason.USER_GROUP);
        }
        return changes;
    }

    private static boolean sameAmount(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
