// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.SchemeCriterion;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** What an inquiry may ask. */
final class InquiryRules {

    /** Longest time for an answer. */
    static final Duration LONGEST = Duration.ofDays(30);

    /** Shortest time for an answer: nobody is asked for what cannot be done. */
    static final Duration SHORTEST = Duration.ofHours(1);

    private static final int MAX_QUESTION = 2000;

    private InquiryRules() {}

    /** Reports what is wrong with a question. */
    static void check(NewInquiry wanted, EvaluationFacts facts, Instant now, Problems problems) {
        if (!known(facts.scheme(), wanted.criterion())) {
            problems.add("/criterion", ProblemCode.UNKNOWN_CRITERION);
        }
        TextRules.check(wanted.question().strip(), true, 1, MAX_QUESTION, "/question", problems);
        var due = wanted.dueAt();
        if (due == null) {
            problems.add("/dueAt", ProblemCode.REQUIRED);
        } else if (due.isBefore(now.plus(SHORTEST)) || due.isAfter(now.plus(LONGEST))) {
            problems.add("/dueAt", ProblemCode.DATES_OUT_OF_ORDER);
        }
    }

    /**
     * Lets only those ask who ask in time: about a gate while the panel seeks its consensus, about others as long as quality is
     * judged.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    static void requireStage(EvaluationFacts facts, boolean gate) {
        if (!facts.status().qualityStage() || gate && facts.status() != EvaluationStatus.MODERATION) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /** Codes about which somebody with this place can ask now. */
    static List<String> asks(EvaluationFacts facts, PanelRole role) {
        var codes = new ArrayList<String>();
        if (facts.status().qualityStage()) {
            if (facts.status() == EvaluationStatus.MODERATION && role == PanelRole.CHAIR) {
                codes.addAll(facts.scheme().gates());
            }
            facts.scheme().criteria().stream().map(SchemeCriterion::code).forEach(codes::add);
            if (facts.scheme().marksInnovation()) {
                codes.add(MarkingScheme.INNOVATION);
            }
        }
        return codes;
    }

    private static boolean known(MarkingScheme scheme, String criterion) {
        return gate(scheme, criterion)
                || scheme.criteria().stream().anyMatch(one -> one.code().equals(criterion))
                || criterion.equals(MarkingScheme.INNOVATION) && scheme.marksInnovation();
    }

    /** Whether a criterion is passed or failed. */
    static boolean gate(MarkingScheme scheme, String criterion) {
        return scheme.gates().contains(criterion);
    }
}
