// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.RuleViolation;

/** Random acts on an award; whatever is tried, it follows the table, and the standstill is as long as it was promised. */
class AwardStatusPropertyTest {

    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");
    private static final Duration STANDSTILL = Duration.ofDays(7);
    private static final AtomicLong TRIED = new AtomicLong();

    /** The table once more, written by hand from the descriptions of the states. */
    private static final Map<AwardStatus, Set<AwardStatus>> TABLE = Map.of(
            AwardStatus.PROPOSED, EnumSet.of(AwardStatus.RETURNED, AwardStatus.STANDSTILL, AwardStatus.CANCELLED),
            AwardStatus.RETURNED, EnumSet.of(AwardStatus.PROPOSED, AwardStatus.CANCELLED),
            AwardStatus.STANDSTILL, EnumSet.of(AwardStatus.OBJECTED, AwardStatus.CLEARED, AwardStatus.CANCELLED),
            AwardStatus.OBJECTED, EnumSet.of(AwardStatus.STANDSTILL, AwardStatus.RETURNED, AwardStatus.CANCELLED),
            AwardStatus.CLEARED, EnumSet.of(AwardStatus.CONTRACTED, AwardStatus.CANCELLED),
            AwardStatus.CONTRACTED, EnumSet.noneOf(AwardStatus.class),
            AwardStatus.CANCELLED, EnumSet.noneOf(AwardStatus.class));

    /** What is tried, after how many hours. */
    record Act(int kind, int hours) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        var act = Arbitraries.integers()
                .between(0, 8)
                .flatMap(kind -> Arbitraries.integers().between(0, 100).map(hours -> new Act(kind, hours)));
        return act.list().ofMinSize(5).ofMaxSize(60);
    }

    @Property(tries = 2000)
    void noIllegalStateIsReached(@ForAll("acts") List<Act> acts) {
        var award = new Award(
                new UUID(0, 1), EvaluationReference.parse("EV-2026-0001").orElseThrow(), "ada");
        var now = AT;
        // How long the standstill of the last notice has run without being held up, counted apart from the award.
        var run = Duration.ZERO;
        for (var act : acts) {
            var before = award.status();
            var step = Duration.ofHours(act.hours());
            now = now.plus(step);
            if (before == AwardStatus.STANDSTILL) {
                run = run.plus(step);
            }
            var notices = award.notices();
            var done = tries(award, act, now);
            TRIED.incrementAndGet();
            if (award.status() != before) {
                assertThat(done).isTrue();
                assertThat(TABLE.get(before)).contains(award.status());
            }
            if (award.notices() > notices) {
                run = Duration.ZERO;
            }
            if (before == AwardStatus.STANDSTILL && award.status() == AwardStatus.CLEARED) {
                assertThat(run).isGreaterThanOrEqualTo(STANDSTILL);
            }
            if (award.status() == AwardStatus.STANDSTILL) {
                assertThat(award.takesObjections(now)).isEqualTo(run.compareTo(STANDSTILL) < 0);
                assertThat(Objects.requireNonNull(award.standstillUntil())).isEqualTo(now.plus(STANDSTILL.minus(run)));
            }
        }
    }

    @AfterContainer
    static void enoughWasTried() {
        assertThat(TRIED.get()).isGreaterThan(40_000);
    }

    private static boolean tries(Award award, Act act, Instant now) {
        try {
            switch (act.kind()) {
                case 0 -> award.proposeAgain("bob", now);
                case 1 -> award.giveBack("No.", "bob", now);
                case 2, 3 -> award.giveNotice(STANDSTILL, "bob", now);
                case 4 -> award.suspend("bob", now);
                case 5 -> award.goOn("bob", now);
                case 6 -> award.clear("bob", now);
                case 7 -> award.contract("bob", now);
                default -> {
                    if (act.hours() > 95) {
                        award.cancel("bob", now);
                    }
                }
            }
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }
}
