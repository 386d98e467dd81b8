// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aiplus.criteria.ContextFact;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.risk.RiskAnswers;
import org.aiplus.risk.RiskTier;
import org.aiplus.risk.RiskTiers;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tier of risk of a solution: from what its context tells, and from what the assessor answers about the rest.
 * Nobody chooses a tier.
 */
@Dependent
class RiskReader {

    @Inject
    RiskTiers tiers;

    /**
     * The ground of the tier after somebody has answered some questions anew, by the rules in force.
     *
     * @param before what was known, {@code null} for nothing
     * @param earlier the context of that time: what it told is not an answer of anybody
     * @param said answers in place of those that are known, by code; an empty list takes an answer away
     * @param problems gets all problems under {@code /risk}, NOT_ASKED where the context says otherwise
     */
    RiskGround read(
            @Nullable RiskGround before,
            CriteriaContext earlier,
            Map<String, List<String>> said,
            CriteriaContext context,
            Problems problems) {
        var told = RiskFacts.SHIPPED.told(context);
        var answers = new LinkedHashMap<String, Set<String>>(before == null ? Map.of() : before.answers());
        answers.keySet().removeAll(RiskFacts.SHIPPED.told(earlier).keySet());
        said.forEach((code, values) -> {
            var wanted = Set.copyOf(values);
            if (told.containsKey(code) && !wanted.isEmpty() && !wanted.equals(told.get(code))) {
                problems.add(JsonPointers.member("/risk", code), ProblemCode.NOT_ASKED);
            }
            answers.put(code, new LinkedHashSet<>(values));
        });
        answers.putAll(told);
        var rules = tiers.current();
        var read = RiskAnswers.read(rules, answers, false, "/risk", problems);
        return before == null ? new RiskGround(rules.version(), read, null) : before.with(rules.version(), read);
    }

    /**
     * The ground with another tier.
     *
     * @throws RuleViolation with all problems of tier and reason; USE_PROHIBITED; TRANSITION_NOT_ALLOWED as long as the tier
     *     is not known
     */
    RiskGround override(
            ListingAssessment assessment, @Nullable RiskTier tier, @Nullable String reason, String by, Instant at) {
        var problems = new Problems();
        if (tier == null) {
            problems.add("/tier", ProblemCode.REQUIRED);
        } else if (tier == RiskTier.UNACCEPTABLE) {
            problems.add("/tier", ProblemCode.UNKNOWN_CODE, "known", List.of("HIGH", "LIMITED", "LOW"));
        }
        var why = FindingReader.reason(reason, problems);
        problems.throwIfAny();
        var ground = assessment
                .ground()
                .filter(known -> risk(known, assessment.context()).known())
                .orElseThrow(() -> new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED));
        if (risk(ground, assessment.context()).found().tier() == RiskTier.UNACCEPTABLE) {
            throw new RuleViolation(ProblemCode.USE_PROHIBITED);
        }
        return ground.override(new TierOverride(Objects.requireNonNull(tier), why, by, at));
    }

    /** The tier and why, by the rules that the answers belong to. */
    ListingRisk risk(RiskGround ground, CriteriaContext context) {
        var rules = tiers.of(ground.rules())
                .orElseThrow(() -> new IllegalStateException("no rules of risk " + ground.rules()));
        return new ListingRisk(
                ground.answers(),
                RiskFacts.SHIPPED.told(context).keySet(),
                rules.assess(ground.answers()),
                ground.override());
    }

    /** The context with the facts that follow from the risk; without them as long as questions are not answered. */
    CriteriaContext conclude(CriteriaContext context, RiskGround ground) {
        var facts = new LinkedHashMap<>(context.facts());
        facts.remove(ContextFact.RISK_TIER.code());
        facts.remove(ContextFact.HIGH_IMPACT.code());
        var risk = risk(ground, context);
        if (risk.known()) {
            facts.put(ContextFact.RISK_TIER.code(), Set.of(risk.tier().name()));
            facts.put(
                    ContextFact.HIGH_IMPACT.code(),
                    Set.of(String.valueOf(risk.found().highImpact())));
        }
        return new CriteriaContext(facts);
    }

    /** Reports the questions that have no answer yet; what the context has to tell is reported there. */
    void requireKnown(@Nullable RiskGround ground, CriteriaContext context, Problems problems) {
        var answers = ground == null ? Map.<String, Set<String>>of() : ground.answers();
        tiers.assess(answers).unanswered().stream()
                .filter(code -> ContextFact.ofCode(code).isEmpty())
                .forEach(code -> problems.add(JsonPointers.member("/risk", code), ProblemCode.REQUIRED));
    }

    /** The tier by which approval is organised: a sign of high impact counts like a high risk. */
    static @Nullable RiskTier scrutiny(CriteriaContext context) {
        var tier = context.values(ContextFact.RISK_TIER.code()).stream()
                .map(RiskTier::valueOf)
                .findFirst()
                .orElse(null);
        var highImpact = context.values(ContextFact.HIGH_IMPACT.code()).contains("true");
        return tier == null || !highImpact ? tier : tier.graver(RiskTier.HIGH);
    }
}
