// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HongKongTimeTest {

    @Test
    void whatIsDueByTheEndOfADayIsDueOnThatDay() {
        var endOfDay = Instant.parse("2027-01-21T16:00:00Z");
        assertThat(HongKongTime.lastDay(endOfDay)).isEqualTo(LocalDate.parse("2027-01-21"));
        assertThat(HongKongTime.lastDay(endOfDay.plusSeconds(1))).isEqualTo(LocalDate.parse("2027-01-22"));
    }

    @Test
    void daysAndTimesAreWordsInTheReadersLanguage() {
        assertThat(HongKongTime.inWords("2027-01-21", Language.EN)).isEqualTo("21 January 2027");
        assertThat(HongKongTime.inWords("2027-01-21", Language.TC)).isEqualTo("2027年1月21日");
        assertThat(HongKongTime.inWords("2026-11-29T17:00:00Z", Language.SC)).isEqualTo("2026年11月30日 01:00:00（香港时间）");
    }

    @Test
    void whatIsNoDayStaysAsItWasTyped() {
        for (var typed : new String[] {"2027-02-30", "2027-01-21T99:00Z", "2027-01-21 or so", ""}) {
            assertThat(HongKongTime.inWords(typed, Language.EN)).isEqualTo(typed);
        }
    }
}
