// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A time of day in Hong Kong as people type it or their browser's control writes it: {@code 2026-12-01T12:00}. */
public final class TypedTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private TypedTime() {}

    /** The time; {@code null} for a blank, and after reporting WRONG_FORMAT. */
    public static @Nullable Instant read(String typed, String pointer, Problems problems) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            var minute = typed.strip().replace(' ', 'T');
            return LocalDateTime.parse(minute.length() > 16 ? minute.substring(0, 16) : minute, FORM)
                    .atZone(CatalogueClock.ZONE)
                    .toInstant();
        } catch (DateTimeException wrong) {
            problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "local-time");
            return null;
        }
    }

    /** What the control shows. */
    public static String write(@Nullable Instant time) {
        return time == null ? "" : FORM.format(time.atZone(CatalogueClock.ZONE));
    }
}
