// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What a reading must say, by the kind of its metric. A figure that is missing is refused and never read as zero. */
final class ReadingRules {

    static final int MAX_SOURCE = 100;

    private static final long LARGEST_COUNT = 1_000_000_000;

    private ReadingRules() {}

    /**
     * Reports everything that is wrong with a reading by itself.
     *
     * @param today the last day that a period may include
     */
    static void check(Reading reading, CharterContent charter, LocalDate today, Problems problems) {
        if (reading.arm() == Arm.COMPARATOR && charter.comparator() == null) {
            problems.add("/arm", ProblemCode.UNKNOWN_CODE);
        }
        if (TextRules.check(Objects.requireNonNullElse(reading.source(), ""), false, 1, MAX_SOURCE, "/source", problems)
                && !Objects.requireNonNull(reading.source()).strip().equals(reading.source())) {
            problems.add("/source", ProblemCode.WRONG_FORMAT, "format", "text");
        }
        period(reading.from(), reading.to(), charter, today, problems);
        var code = reading.metric();
        if (code == null) {
            problems.add("/metric", ProblemCode.REQUIRED);
            return;
        }
        var metric = charter.metric(code);
        if (metric.isEmpty()) {
            problems.add("/metric", ProblemCode.UNKNOWN_CODE);
            return;
        }
        var kind = Objects.requireNonNull(metric.get().kind());
        sample(kind, reading.pilot(), "/", problems);
        if (kind.controlled()) {
            sample(kind, reading.control(), "/control/", problems);
        } else if (!reading.control().none()) {
            problems.add("/control", ProblemCode.NOT_ASKED);
        }
    }

    private static void period(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            CharterContent charter,
            LocalDate today,
            Problems problems) {
        if (from == null) {
            problems.add("/from", ProblemCode.REQUIRED);
        } else if (from.isBefore(Objects.requireNonNull(charter.startsOn()))) {
            problems.add("/from", ProblemCode.OUTSIDE_PILOT);
        }
        if (to == null) {
            problems.add("/to", ProblemCode.REQUIRED);
        } else if (to.isAfter(Objects.requireNonNull(charter.endsOn()))) {
            problems.add("/to", ProblemCode.OUTSIDE_PILOT);
        } else if (to.isAfter(today)) {
            problems.add("/to", ProblemCode.DATE_IN_FUTURE);
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("/to", ProblemCode.DATES_OUT_OF_ORDER);
        }
    }

    private static void sample(MetricKind kind, Sample sample, String at, Problems problems) {
        whole(sample.count(), kind.counts(), 0, at + "count", problems);
        whole(sample.size(), kind != MetricKind.RATE, 1, at + "size", problems);
        decimal(sample.mean(), kind.averages(), NumberAnswer.LARGEST.negate(), at + "mean", problems);
        decimal(sample.deviation(), kind.averages(), BigDecimal.ZERO, at + "deviation", problems);
        decimal(sample.exposure(), kind == MetricKind.RATE, new BigDecimal("0.000001"), at + "exposure", problems);
        var count = sample.count();
        var size = sample.size();
        if (kind.percent() && count != null && size != null && count > size) {
            problems.add(at + "count", ProblemCode.TOO_LARGE, "maximum", size);
        }
    }

    private static void whole(@Nullable Long value, boolean asked, long least, String pointer, Problems problems) {
        if (asked(value, asked, pointer, problems)) {
            between(
                    BigDecimal.valueOf(Objects.requireNonNull(value)),
                    BigDecimal.valueOf(least),
                    BigDecimal.valueOf(LARGEST_COUNT),
                    pointer,
                    problems);
        }
    }

    private static void decimal(
            @Nullable BigDecimal value, boolean asked, BigDecimal least, String pointer, Problems problems) {
        if (asked(value, asked, pointer, problems)) {
            if (NumberAnswer.fits(Objects.requireNonNull(value))) {
                between(value, least, NumberAnswer.LARGEST, pointer, problems);
            } else {
                problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "decimals");
            }
        }
    }

    private static boolean asked(@Nullable Object value, boolean asked, String pointer, Problems problems) {
        if (asked == (value != null)) {
            return asked;
        }
        problems.add(pointer, asked ? ProblemCode.REQUIRED : ProblemCode.NOT_ASKED);
        return false;
    }

    private static void between(
            BigDecimal value, BigDecimal least, BigDecimal most, String pointer, Problems problems) {
        if (value.compareTo(least) < 0) {
            problems.add(pointer, ProblemCode.TOO_SMALL, "minimum", least);
        } else if (value.compareTo(most) > 0) {
            problems.add(pointer, ProblemCode.TOO_LARGE, "maximum", most);
        }
    }
}
