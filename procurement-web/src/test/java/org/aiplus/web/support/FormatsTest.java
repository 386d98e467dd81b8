// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Formats ENGLISH = Formats.in(Language.EN);
    private static final Formats TRADITIONAL = Formats.in(Language.TC);

    @Test
    void writesDatesOutInEachLanguage() {
        LocalDate day = LocalDate.of(2026, 9, 5);

        assertThat(ENGLISH.date(day)).isEqualTo("5 September 2026");
        assertThat(TRADITIONAL.date(day)).isEqualTo("2026年9月5日");
        assertThat(ENGLISH.month(day)).isEqualTo("September 2026");
    }

    @Test
    void showsTimesInHongKongAndSaysSo() {
        Instant instant = Instant.parse("2026-11-20T16:04:09Z");

        assertThat(ENGLISH.time(instant)).isEqualTo("21 November 2026, 00:04 HKT");
        assertThat(TRADITIONAL.exactTime(instant)).isEqualTo("2026年11月21日 00:04:09 HKT");
        assertThat(ENGLISH.date(instant)).isEqualTo("21 November 2026");
    }

    @Test
    void writesNumbersAndMoney() {
        assertThat(ENGLISH.number(1234567)).isEqualTo("1,234,567");
        assertThat(ENGLISH.number(new BigDecimal("0.25"))).isEqualTo("0.25");
        assertThat(ENGLISH.money(new BigDecimal("1234567"), "HKD")).isEqualTo("HK$1,234,567.00");
        assertThat(TRADITIONAL.money(new BigDecimal("1234567"), "HKD")).isEqualTo("1,234,567.00 港元");
        assertThat(ENGLISH.money(new BigDecimal("9.5"), "USD")).isEqualTo("USD 9.50");
    }
}
