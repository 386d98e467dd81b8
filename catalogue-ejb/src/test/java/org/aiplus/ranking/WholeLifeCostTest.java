// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aiplus.ranking.WholeLifeCost.Item;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** What an offer costs over the whole contract. */
class WholeLifeCostTest {

    private static final List<Item> ITEMS = List.of(
            new Item("SETUP", BigDecimal.ONE, false),
            new Item("SEAT", BigDecimal.valueOf(250), true),
            new Item("PAGE", new BigDecimal("1000.5"), true));

    private static BigDecimal dollars(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void onceAndEveryYear() {
        var cost = WholeLifeCost.of(
                3, ITEMS, Map.of("SETUP", dollars("80000"), "SEAT", dollars("1200"), "PAGE", dollars("0.015")));
        // 80,000 + 3 * (300,000 + 15.0075)
        assertThat(cost.total()).isEqualTo(dollars("980045.02"));
        assertThat(cost.years()).containsExactly(dollars("380015.01"), dollars("300015.01"), dollars("300015.01"));
        assertThat(cost.lines())
                .extracting(WholeLifeCost.Line::code, WholeLifeCost.Line::volume, WholeLifeCost.Line::amount)
                .containsExactly(
                        tuple("SETUP", BigDecimal.ONE, dollars("80000.00")),
                        tuple("SEAT", BigDecimal.valueOf(750), dollars("900000.00")),
                        tuple("PAGE", dollars("3001.5"), dollars("45.02")));
    }

    @Test
    void aFreeItemIsNoFaultAFreeOfferIs() {
        var free = Map.of("SETUP", BigDecimal.ZERO, "SEAT", BigDecimal.ZERO, "PAGE", dollars("1"));
        assertThat(WholeLifeCost.of(1, ITEMS, free).total()).isEqualTo(dollars("1000.50"));
        assertThat(problems(Map.of("SETUP", BigDecimal.ZERO, "SEAT", BigDecimal.ZERO, "PAGE", BigDecimal.ZERO)))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/prices", ProblemCode.TOO_SMALL));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(problems(Map.of("SEAT", dollars("-1"), "PAGE", dollars("1"), "BRIBE", dollars("1"))))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        tuple("/prices/SETUP", ProblemCode.REQUIRED),
                        tuple("/prices/SEAT", ProblemCode.TOO_SMALL),
                        tuple("/prices/BRIBE", ProblemCode.UNKNOWN_CODE));
    }

    private static List<Problem> problems(Map<String, BigDecimal> prices) {
        return catchThrowableOfType(RuleViolation.class, () -> WholeLifeCost.of(1, ITEMS, prices))
                .problems();
    }
}
