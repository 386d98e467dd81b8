// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aiplus.shared.HongKongTime;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/** Writes dates, times, numbers and money as readers of one language in Hong Kong expect them. */
public final class Formats {

    /** Every time of day is shown in Hong Kong time and says so. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");

    private static final String NONE = "–";
    private static final int POINT_DECIMALS = 4;

    private static final Map<Language, Formats> ALL =
            Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(language -> language, Formats::new));

    private final Language language;
    private final DateTimeFormatter date;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;
    private final DateTimeFormatter exactTime;
    private final LocalizedNumberFormatter number;
    private final LocalizedNumberFormatter amount;

    private Formats(Language language) {
        this.language = language;
        boolean english = language == Language.EN;
        Locale locale = english ? Locale.UK : language.locale();
        String day = english ? "d MMMM uuuu" : "uuuu年M月d日";
        String between = english ? "', '" : "' '";
        this.date = DateTimeFormatter.ofPattern(day, locale);
        this.month = DateTimeFormatter.ofPattern(english ? "MMMM uuuu" : "uuuu年M月", locale);
        this.time = DateTimeFormatter.ofPattern(day + between + "HH:mm 'HKT'", locale)
                .withZone(ZONE);
        this.exactTime = DateTimeFormatter.ofPattern(day + between + "HH:mm:ss 'HKT'", locale)
                .withZone(ZONE);
        this.number = NumberFormatter.withLocale(ULocale.forLocale(language.locale()));
        this.amount = number.precision(Precision.fixedFraction(2));
    }

    /** The formats of a language. */
    public static Formats in(Language language) {
        Formats formats = ALL.get(language);
        if (formats == null) {
            throw new IllegalStateException("no formats for " + language);
        }
        return formats;
    }

    /** {@code 20 November 2026} or {@code 2026年11月20日}. */
    public String date(LocalDate value) {
        return date.format(value);
    }

    /** The day of an instant in Hong Kong. */
    public String date(Instant value) {
        return date.format(value.atZone(ZONE));
    }

    /** The last day on which something that is due can be done in time. */
    public String dueDay(Instant due) {
        return date(HongKongTime.lastDay(due));
    }

    /** {@code November 2026} or {@code 2026年11月}. */
    public String month(LocalDate value) {
        return month.format(value);
    }

    /** {@code 20 November 2026, 14:05 HKT}. */
    public String time(Instant value) {
        return time.format(value);
    }

    /** With seconds, for deadlines and receipts. */
    public String exactTime(Instant value) {
        return exactTime.format(value);
    }

    /** {@code 1,234,567}. */
    public String number(long value) {
        return number.format(value).toString();
    }

    /** A number with the decimals that it has. */
    public String number(BigDecimal value) {
        return number.format(value).toString();
    }

    /** Points with at most four decimals; a dash for none. */
    public String points(@Nullable BigDecimal value) {
        return value == null
                ? NONE
                : number(value.setScale(POINT_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** A price in Hong Kong dollars; a dash for none. */
    public String price(@Nullable BigDecimal value) {
        return value == null ? NONE : money(value, "HKD");
    }

    /**
     * An amount of money with two decimals: {@code HK$1,234.00} or {@code 1,234.00 港元}; other currencies by their code.
     *
     * @param currency ISO 4217 code
     */
    public String money(BigDecimal value, String currency) {
        String digits = amount.format(value).toString();
        if (!"HKD".equals(currency)) {
            return currency + " " + digits;
        }
        return language == Language.EN ? "HK$" + digits : digits + " 港元";
    }
}
