// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aiplus.criteria.Band;
import org.aiplus.criteria.ContextFact;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.Criterion;
import org.aiplus.criteria.CriterionKind;
import org.aiplus.risk.RiskTier;
import org.jspecify.annotations.Nullable;

/**
 * From entries and proof to an outcome. A prohibited use is refused, whatever was found, and nothing is waived there. A
 * failed gate refuses, whatever the marks. A mark counts as far as proof carries
 * it. A criterion contributes weight times mark divided by four; what does not apply takes its weight away, and the rest
 * is scaled to 100. A family below its floor makes the outcome conditional at best, and so does the middle band.
 */
final class OutcomeRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(Criterion.HIGHEST_MARK);

    private OutcomeRules() {}

    /** The criteria of the set that a listing assessment answers in this context. */
    static List<Criterion> applying(CriteriaSet set, CriteriaContext context) {
        return set.criteria().stream()
                .filter(criterion -> criterion.kind() != CriterionKind.READINESS && criterion.applies(context))
                .toList();
    }

    /**
     * What the entries come to.
     *
     * @param entries by code of the criterion; those that do not apply are passed over
     * @param proof by code of the criterion; what is absent is self-declared
     * @param waived codes of the gates and families that a waiver makes up for
     */
    static AssessmentResult of(
            CriteriaSet set,
            CriteriaContext context,
            Map<String, Entry> entries,
            Map<String, Backing> proof,
            Set<String> waived) {
        var criteria = applying(set, context);
        var results = criteria.stream()
                .map(criterion -> result(
                        criterion,
                        entries.get(criterion.code()),
                        proof.getOrDefault(criterion.code(), Backing.NONE),
                        waived.contains(criterion.code())))
                .toList();
        var shares = shares(criteria, results);
        var families = families(set, shares, waived);
        var all = new Points(shares);
        var band = all.none() ? lowest(set) : set.band(all.exact());
        var prohibited = context.values(ContextFact.RISK_TIER.code()).contains(RiskTier.UNACCEPTABLE.name());
        var outcome = prohibited ? Outcome.REFUSED : outcome(results, families, band);
        return new AssessmentResult(outcome, all.shown(), band.code(), families, results);
    }

    private static CriterionResult result(Criterion criterion, @Nullable Entry entry, Backing backing, boolean waived) {
        var confidence = backing.confidence();
        if (entry == null) {
            return new CriterionResult(criterion.code(), null, null, confidence, null, waived, backing.lines());
        }
        var mark = entry.mark();
        return new CriterionResult(
                criterion.code(),
                entry.result(),
                mark,
                confidence,
                mark == null ? null : Math.min(mark, confidence.cap()),
                waived,
                backing.lines());
    }

    private static Outcome outcome(List<CriterionResult> results, List<FamilyResult> families, Band band) {
        if (results.stream().anyMatch(CriterionResult::fails) || band.code().equals(Band.NOT_RECOMMENDED)) {
            return Outcome.REFUSED;
        }
        var floors = families.stream().allMatch(family -> family.met() || family.waived());
        return floors && band.code().equals(Band.RECOMMENDED) ? Outcome.LISTED : Outcome.CONDITIONAL;
    }

    private static Band lowest(CriteriaSet set) {
        return set.bands().get(set.bands().size() - 1);
    }

    /** A scored criterion that counts, with its mark. */
    private record Share(String family, BigDecimal weight, int mark) {}

    private static List<Share> shares(List<Criterion> criteria, List<CriterionResult> results) {
        var shares = new ArrayList<Share>();
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            var weight = criterion.weight();
            var result = results.get(i);
            if (criterion.kind() == CriterionKind.SCORED
                    && weight != null
                    && result.result() != GateResult.NOT_APPLICABLE) {
                shares.add(new Share(criterion.family(), weight, Objects.requireNonNullElse(result.counted(), 0)));
            }
        }
        return shares;
    }

    private static List<FamilyResult> families(CriteriaSet set, List<Share> shares, Set<String> waived) {
        var families = new ArrayList<FamilyResult>();
        for (var family : set.families()) {
            var floor = family.floorPercentage();
            var points = new Points(shares.stream()
                    .filter(share -> share.family().equals(family.code()))
                    .toList());
            var shown = points.shown();
            if (floor != null && shown != null) {
                families.add(new FamilyResult(
                        family.code(),
                        shown,
                        floor,
                        points.exact().compareTo(floor) >= 0,
                        waived.contains(family.code())));
            }
        }
        return families;
    }

    /** Points won out of those that could be won. */
    private static final class Points {

        /** So many digits that no share of weights with few decimals falls on the wrong side of a floor. */
        private static final int DIGITS = 12;

        private final BigDecimal won;
        private final BigDecimal possible;

        Points(Collection<Share> shares) {
            this.won = shares.stream()
                    .map(share -> share.weight().multiply(BigDecimal.valueOf(share.mark())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            this.possible = shares.stream()
                    .map(share -> share.weight().multiply(HIGHEST))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        boolean none() {
            return possible.signum() == 0;
        }

        BigDecimal exact() {
            return won.multiply(HUNDRED).divide(possible, DIGITS, RoundingMode.HALF_EVEN);
        }

        /** For people: never more than was reached. */
        @Nullable
        BigDecimal shown() {
            return none() ? null : won.multiply(HUNDRED).divide(possible, 1, RoundingMode.DOWN);
        }
    }
}
