// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aiplus.catalogue.SolutionStatus;
import org.junit.jupiter.api.Test;

/** Where a decision stands on a day, and that the clock never misses a day on which it moves. */
class StandingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final AssessmentRules RULES = AssessmentRules.SHIPPED;

    private static Standing on(LocalDate day, List<Term> terms) {
        return StandingRules.on(day, Outcome.LISTED, List.of(), terms, RULES);
    }

    private static Term evidence(int days) {
        return new Term(Term.Kind.EVIDENCE, "G-09", DAY.plusDays(days));
    }

    private static SolutionStatus status(int daysFromNow) {
        return on(DAY, List.of(evidence(daysFromNow))).solution().status();
    }

    @Test
    void eachDayOfTheWalkIsTheOnePromised() {
        assertThat(status(31)).isEqualTo(SolutionStatus.LISTED);
        assertThat(status(30)).isEqualTo(SolutionStatus.AT_RISK);
        assertThat(status(0)).isEqualTo(SolutionStatus.AT_RISK);
        assertThat(status(-1)).isEqualTo(SolutionStatus.CONDITIONAL);
        assertThat(status(-60)).isEqualTo(SolutionStatus.CONDITIONAL);
        assertThat(status(-61)).isEqualTo(SolutionStatus.SUSPENDED);
    }

    @Test
    void anOpenConditionIsListedWithReserve() {
        var open = StandingRules.on(DAY, Outcome.CONDITIONAL, List.of(ConditionStatus.OPEN), List.of(), RULES);
        assertThat(open.solution().status()).isEqualTo(SolutionStatus.CONDITIONAL);
        var met = StandingRules.on(DAY, Outcome.CONDITIONAL, List.of(ConditionStatus.MET), List.of(), RULES);
        assertThat(met.solution().status()).isEqualTo(SolutionStatus.LISTED);
    }

    @Test
    void aRefusalDoesNotMoveByItself() {
        var refused = StandingRules.on(DAY, Outcome.REFUSED, List.of(), List.of(evidence(-200)), RULES);
        assertThat(refused.solution().status()).isEqualTo(SolutionStatus.REFUSED);
        assertThat(refused.nextDue()).isNull();
    }

    /** Whoever looks only on the days that the clock has noted sees every change. */
    @Property(tries = 500)
    void nothingChangesBetweenTheDaysThatTheClockNotes(@ForAll("someTerms") List<Term> terms) {
        var day = DAY;
        var standing = on(day, terms);
        for (int i = 0; i < 500; i++) {
            day = day.plusDays(1);
            var next = on(day, terms);
            if (standing.nextDue() == null || day.isBefore(standing.nextDue())) {
                assertThat(next.solution()).isEqualTo(standing.solution());
            } else {
                assertThat(day).isEqualTo(standing.nextDue());
                standing = next;
            }
        }
    }

    /** Every step of the walk is one that the table of the solution's states has, whatever ends and is renewed when. */
    @Property(tries = 1000)
    void noWalkLeavesTheTable(@ForAll("someTerms") List<Term> before, @ForAll("someTerms") List<Term> after) {
        var from = on(DAY, before).solution().status();
        var to = on(DAY.plusDays(1), after).solution().status();
        assertThat(from == to || from.next().contains(to))
                .as(from + " to " + to)
                .isTrue();
        assertThat(SolutionStatus.NOT_ASSESSED.next())
                .contains(Outcome.LISTED.status(), Outcome.CONDITIONAL.status(), Outcome.REFUSED.status());
    }

    @Provide
    Arbitrary<List<Term>> someTerms() {
        var kind = Arbitraries.of(Term.Kind.values());
        var day = Arbitraries.integers().between(-120, 400).map(DAY::plusDays).injectNull(0.1);
        return Combinators.combine(kind, day)
                .as((one, last) -> new Term(one, "x", last))
                .list()
                .ofMaxSize(6);
    }
}
