// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.catalogue.SolutionStanding;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.StatusReason;
import org.jspecify.annotations.Nullable;

/**
 * A listing is a function of what is valid today. As long as everything holds on which the decision rests, the solution is
 * listed; thirty days before the first of it ends, it is at risk; when it has ended, listed with conditions; when it is
 * not renewed in the time for repair, suspended for new adoption. What is renewed leads back up the same way. A revision
 * that was published after the decision puts it at risk at once: the decision is about another text.
 */
final class StandingRules {

    private StandingRules() {}

    /**
     * Where a decision stands.
     *
     * @param outcome of the decision
     * @param conditions states of its conditions
     * @param terms what it rests on
     */
    static Standing on(
            LocalDate day,
            Outcome outcome,
            Collection<ConditionStatus> conditions,
            Collection<Term> terms,
            AssessmentRules rules) {
        if (outcome == Outcome.REFUSED) {
            var refused = new SolutionStanding(outcome.status(), List.of(StatusReason.REFUSED_BY_DECISION));
            return new Standing(refused, null, null);
        }
        var suspendedOn = terms.stream()
                .flatMap(term -> last(term).stream())
                .map(last -> last.plusDays(rules.repairDays() + 1L))
                .min(Comparator.naturalOrder())
                .filter(first -> !first.isAfter(day));
        var reasons = EnumSet.noneOf(StatusReason.class);
        terms.forEach(term -> last(term).ifPresent(last -> {
            if (last.isBefore(day)) {
                reasons.add(ranOut(term.kind()));
            } else if (last.minusDays(rules.riskDays()).compareTo(day) <= 0) {
                runsOut(term.kind()).ifPresent(reasons::add);
            }
        }));
        if (conditions.stream().anyMatch(status -> status != ConditionStatus.MET)
                && !reasons.contains(StatusReason.CONDITION_OVERDUE)) {
            reasons.add(StatusReason.CONDITION_OPEN);
        }
        if (reasons.isEmpty()) {
            reasons.add(StatusReason.LISTED_BY_DECISION);
        }
        return new Standing(
                new SolutionStanding(status(reasons, suspendedOn.isPresent()), List.copyOf(reasons)),
                nextDue(day, terms, rules),
                suspendedOn.orElse(null));
    }

    private static final Set<StatusReason> CONDITIONAL = EnumSet.of(
            StatusReason.CONDITION_OPEN,
            StatusReason.CONDITION_OVERDUE,
            StatusReason.EVIDENCE_RAN_OUT,
            StatusReason.DECISION_RAN_OUT,
            StatusReason.WAIVER_RAN_OUT,
            StatusReason.REVISION_NOT_ASSESSED);

    private static SolutionStatus status(Set<StatusReason> reasons, boolean suspended) {
        if (suspended) {
            return SolutionStatus.SUSPENDED;
        }
        if (reasons.stream().anyMatch(CONDITIONAL::contains)) {
            return SolutionStatus.CONDITIONAL;
        }
        return reasons.contains(StatusReason.LISTED_BY_DECISION) ? SolutionStatus.LISTED : SolutionStatus.AT_RISK;
    }

    private static Optional<LocalDate> last(Term term) {
        return Optional.ofNullable(term.lastDay());
    }

    private static StatusReason ranOut(Term.Kind kind) {
        return switch (kind) {
            case EVIDENCE -> StatusReason.EVIDENCE_RAN_OUT;
            case CONDITION -> StatusReason.CONDITION_OVERDUE;
            case WAIVER -> StatusReason.WAIVER_RAN_OUT;
            case DECISION -> StatusReason.DECISION_RAN_OUT;
            case REVISION -> StatusReason.REVISION_NOT_ASSESSED;
        };
    }

    /** An open condition is a reason of its own long before its due day. */
    private static Optional<StatusReason> runsOut(Term.Kind kind) {
        return switch (kind) {
            case EVIDENCE -> Optional.of(StatusReason.EVIDENCE_RUNS_OUT);
            case CONDITION -> Optional.empty();
            case WAIVER -> Optional.of(StatusReason.WAIVER_RUNS_OUT);
            case DECISION -> Optional.of(StatusReason.DECISION_RUNS_OUT);
            case REVISION -> Optional.of(StatusReason.REVISION_TO_ASSESS);
        };
    }

    private static @Nullable LocalDate nextDue(LocalDate day, Collection<Term> terms, AssessmentRules rules) {
        return terms.stream()
                .map(Term::lastDay)
                .filter(Objects::nonNull)
                .flatMap(last -> Stream.of(
                        last.minusDays(rules.riskDays()), last.plusDays(1), last.plusDays(rules.repairDays() + 1L)))
                .filter(change -> change.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
