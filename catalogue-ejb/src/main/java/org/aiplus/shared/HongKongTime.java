// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Days and times as people of Hong Kong read them in each language, in problems, notices and mails. Programs read the
 * values themselves: days as ISO 8601, times in UTC.
 */
public final class HongKongTime {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*Z");

    private static final Map<Language, DateTimeFormatter> DAYS = new EnumMap<>(Map.of(
            Language.EN, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            Language.TC, DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT),
            Language.SC, DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT)));

    private static final Map<Language, DateTimeFormatter> TIMES = new EnumMap<>(Map.of(
            Language.EN, DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'HKT'", Locale.ENGLISH),
            Language.TC, DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss（香港時間）", Locale.ROOT),
            Language.SC, DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss（香港时间）", Locale.ROOT)));

    private HongKongTime() {}

    /** A day in words. */
    public static String day(LocalDate day, Language language) {
        return Objects.requireNonNull(DAYS.get(language)).format(day);
    }

    /** A time of day in words, to the second. */
    public static String time(Instant at, Language language) {
        return Objects.requireNonNull(TIMES.get(language)).format(at.atZone(CatalogueClock.ZONE));
    }

    /**
     * The last day on which something can be done in time. What is due by the end of a day is late from the first moment of
     * the next one: that moment's own day would promise a day too many.
     *
     * @param due the first moment at which it is late
     */
    public static LocalDate lastDay(Instant due) {
        return due.minusNanos(1).atZone(CatalogueClock.ZONE).toLocalDate();
    }

    /** A value of a problem or an event in words, when it is a day or a time; any other stays as it is. */
    public static String inWords(String value, Language language) {
        try {
            if (TIME.matcher(value).matches()) {
                return time(Instant.parse(value), language);
            }
            return DAY.matcher(value).matches() ? day(LocalDate.parse(value), language) : value;
        } catch (DateTimeParseException noSuchDay) {
            return value;
        }
    }
}
