// SPDX-License-Identifier: Apache-2.0
package org.aiplus.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Agreement of markers, against the example that Krippendorff published in 2011 and on any marks. */
class AgreementTest {

    /** Four observers and twelve units, of which one was observed once; published: ordinal 0.815, interval 0.849. */
    private static final List<List<Integer>> PUBLISHED = List.of(
            List.of(1, 1, 1),
            List.of(2, 2, 3, 2),
            List.of(3, 3, 3, 3),
            List.of(3, 3, 3, 3),
            List.of(2, 2, 2, 2),
            List.of(1, 2, 3, 4),
            List.of(4, 4, 4, 4),
            List.of(1, 1, 2, 1),
            List.of(2, 2, 2, 2),
            List.of(5, 5, 5),
            List.of(1, 1),
            List.of(3));

    @Test
    void isAsPublished() {
        assertThat(Agreement.alpha(Agreement.Level.ORDINAL, PUBLISHED)).isEqualTo(new BigDecimal("0.815"));
        assertThat(Agreement.alpha(Agreement.Level.INTERVAL, PUBLISHED)).isEqualTo(new BigDecimal("0.849"));
    }

    @Test
    void fullAgreementIsOneAndWithoutDifferencesThereIsNone() {
        assertThat(Agreement.alpha(Agreement.Level.ORDINAL, List.of(List.of(1, 1), List.of(4, 4))))
                .isEqualByComparingTo("1");
        assertThat(Agreement.alpha(Agreement.Level.ORDINAL, List.of(List.of(3, 3), List.of(3, 3))))
                .isNull();
        assertThat(Agreement.alpha(Agreement.Level.ORDINAL, List.of(List.of(3), List.of(4))))
                .isNull();
    }

    @Test
    void oppositeMarksAreWorseThanChance() {
        assertThat(Agreement.alpha(Agreement.Level.INTERVAL, List.of(List.of(0, 4), List.of(4, 0))))
                .isNegative();
    }

    @Property(tries = 200)
    void orderDoesNotMatter(
            @ForAll @Size(min = 1, max = 12) List<@Size(min = 1, max = 5) List<@IntRange(max = 4) Integer>> marks,
            @ForAll long seed) {
        var shuffled = new ArrayList<List<Integer>>();
        marks.forEach(unit -> {
            var other = new ArrayList<>(unit);
            Collections.shuffle(other, new Random(seed));
            shuffled.add(other);
        });
        Collections.shuffle(shuffled, new Random(seed));
        for (var level : Agreement.Level.values()) {
            assertThat(Agreement.alpha(level, shuffled)).isEqualTo(Agreement.alpha(level, marks));
        }
    }

    @Property(tries = 200)
    void isNeverAboveOne(
            @ForAll @Size(min = 1, max = 12) List<@Size(min = 1, max = 5) List<@IntRange(max = 4) Integer>> marks) {
        var alpha = Agreement.alpha(Agreement.Level.ORDINAL, marks);
        if (alpha != null) {
            assertThat(alpha).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Test
    void theSevereAndTheGenerousAreNamed() {
        var marks = List.of(Map.of("ann", 2, "ben", 3, "cho", 4), Map.of("ann", 0, "ben", 1), Map.of("dee", 4));
        // ann: (2 - 3.5 + 0 - 1) / 2; ben: (3 - 3 + 1 - 0) / 2; cho: 4 - 2.5
        assertThat(Agreement.severity(marks))
                .containsExactly(
                        entry("ann", new BigDecimal("-1.25")),
                        entry("ben", new BigDecimal("0.50")),
                        entry("cho", new BigDecimal("1.50")));
    }
}
