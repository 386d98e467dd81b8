// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BudgetsTest {

    /** Time that stands still until it is moved. */
    private static final class ManualTime implements TimeMeter {

        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final ManualTime time = new ManualTime();
    private final Budgets budgets = new Budgets(60, time);

    @Test
    void a_budget_is_used_up_by_exactly_its_size() {
        var allowed =
                IntStream.range(0, 61).filter(i -> budgets.take("a").allowed()).count();

        assertThat(allowed).isEqualTo(60);
    }

    @Test
    void the_verdict_says_what_is_left_and_when_to_come_back() {
        var first = budgets.take("a");
        IntStream.range(0, 59).forEach(i -> budgets.take("a"));
        var refused = budgets.take("a");

        assertThat(first.limit()).isEqualTo(60);
        assertThat(first.remaining()).isEqualTo(59);
        assertThat(first.secondsToNext()).isZero();
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.secondsToNext()).isEqualTo(1);
        assertThat(refused.secondsToFull()).isEqualTo(60);
    }

    @Test
    void a_budget_fills_with_time() {
        IntStream.range(0, 60).forEach(i -> budgets.take("a"));
        time.pass(Duration.ofSeconds(2));

        assertThat(budgets.take("a").allowed()).isTrue();
        assertThat(budgets.take("a").allowed()).isTrue();
        assertThat(budgets.take("a").allowed()).isFalse();
    }

    @Test
    void one_payer_does_not_use_the_budget_of_another() {
        IntStream.range(0, 60).forEach(i -> budgets.take("a"));

        assertThat(budgets.take("a").allowed()).isFalse();
        assertThat(budgets.take("b").allowed()).isTrue();
    }

    @Test
    void many_payers_do_not_use_up_the_memory() {
        IntStream.range(0, Budgets.MOST_PAYERS + 100).forEach(i -> budgets.take("payer" + i));
        assertThat(budgets.payers()).isEqualTo(Budgets.MOST_PAYERS);

        time.pass(Duration.ofMinutes(1));
        budgets.take("one more");
        assertThat(budgets.payers()).isEqualTo(1);
    }

    @Test
    void beyond_the_bound_newcomers_share_one_budget() {
        IntStream.range(0, Budgets.MOST_PAYERS).forEach(i -> budgets.take("payer" + i));
        var allowed = IntStream.range(0, 100)
                .filter(i -> budgets.take("newcomer" + i).allowed())
                .count();

        assertThat(allowed).isEqualTo(60);
    }
}
