// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Where a page of the audit trail ended: {@code <microseconds since 1970>-<position>}. */
record EntryCursor(Instant at, long position) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** @throws RuleViolation {@code INVALID_CURSOR} when it was not made by {@link #toString()} */
    static EntryCursor parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new RuleViolation(ProblemCode.INVALID_CURSOR);
        }
        try {
            return new EntryCursor(
                    Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
                    Long.parseLong(matcher.group(2)));
        } catch (DateTimeException e) {
            throw new RuleViolation(ProblemCode.INVALID_CURSOR);
        }
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + position;
    }
}
