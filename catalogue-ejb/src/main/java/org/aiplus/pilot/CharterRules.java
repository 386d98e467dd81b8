// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What a charter may say, and what it must say before it is locked. */
final class CharterRules {

    /** Longest that a pilot may last. */
    static final int MAX_DAYS = 731;

    private static final int MAX_TEXT = 4000;
    private static final int MAX_NAME = 200;
    private static final int MAX_UNIT = 40;
    private static final int MAX_GROUP = 1_000_000;
    private static final BigDecimal LOWEST_LEVEL = BigDecimal.valueOf(80);
    private static final BigDecimal HIGHEST_LEVEL = new BigDecimal("99.9");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern CODE = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");

    private CharterRules() {}

    /** The content with texts without surrounding space; reports everything that even a draft may not say. */
    static CharterContent draft(CharterContent content, Problems problems) {
        var texts = new EnumMap<CharterText, String>(CharterText.class);
        content.texts().forEach((text, words) -> {
            if (!words.isBlank()) {
                texts.put(text, words.strip());
                TextRules.check(words.strip(), true, 1, MAX_TEXT, "/texts/" + text.key(), problems);
            }
        });
        range(content.groupSize(), 1, MAX_GROUP, "/groupSize", problems);
        between(content.costCap(), BigDecimal.ZERO, NumberAnswer.LARGEST, "/costCap", problems);
        between(content.level(), LOWEST_LEVEL, HIGHEST_LEVEL, "/level", problems);
        days(content.startsOn(), content.endsOn(), problems);
        if (content.metrics().size() > CharterContent.MAX_METRICS) {
            problems.add("/metrics", ProblemCode.TOO_MANY_ITEMS, "maximum", CharterContent.MAX_METRICS);
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < content.metrics().size(); i++) {
            var metric = content.metrics().get(i);
            var pointer = "/metrics/" + i;
            metric(metric, pointer, problems);
            if (!codes.add(metric.code())) {
                problems.add(pointer + "/code", ProblemCode.DUPLICATE_ITEM);
            }
        }
        return new CharterContent(
                content.language(),
                texts,
                content.groupSize(),
                content.startsOn(),
                content.endsOn(),
                content.costCap(),
                content.level(),
                content.comparator(),
                content.vendorReports(),
                content.listed(),
                content.metrics());
    }

    private static void days(@Nullable LocalDate from, @Nullable LocalDate to, Problems problems) {
        if (from != null && to != null) {
            if (to.isBefore(from)) {
                problems.add("/endsOn", ProblemCode.DATES_OUT_OF_ORDER);
            } else if (ChronoUnit.DAYS.between(from, to) >= MAX_DAYS) {
                problems.add("/endsOn", ProblemCode.TOO_LARGE, "maximum", from.plusDays(MAX_DAYS - 1L));
            }
        }
    }

    private static void metric(Metric metric, String at, Problems problems) {
        if (!CODE.matcher(metric.code()).matches()) {
            var code = metric.code().isEmpty() ? ProblemCode.REQUIRED : ProblemCode.WRONG_FORMAT;
            problems.add(at + "/code", code, "format", "metric-code");
        }
        TextRules.check(metric.name(), false, 1, MAX_NAME, at + "/name", problems);
        TextRules.check(metric.unit(), false, 1, MAX_UNIT, at + "/unit", problems);
        var kind = metric.kind();
        var percent = kind != null && kind.percent();
        var least = percent
                ? kind == MetricKind.PROPORTION ? BigDecimal.ZERO : HUNDRED.negate()
                : NumberAnswer.LARGEST.negate();
        var most = percent ? HUNDRED : NumberAnswer.LARGEST;
        between(metric.baseline(), least, most, at + "/baseline", problems);
        between(metric.target(), least, most, at + "/target", problems);
        between(metric.floor(), least, most, at + "/floor", problems);
        between(metric.stop(), least, most, at + "/stop", problems);
        between(metric.sample(), new BigDecimal("0.000001"), NumberAnswer.LARGEST, at + "/sample", problems);
        between(metric.claimedFrom(), least, most, at + "/claimedFrom", problems);
        between(metric.claimedTo(), least, most, at + "/claimedTo", problems);
        order(metric, metric.floor(), metric.target(), at + "/floor", problems);
        order(metric, metric.stop(), metric.floor(), at + "/stop", problems);
        var from = metric.claimedFrom();
        var to = metric.claimedTo();
        if (from != null && to != null && from.compareTo(to) > 0) {
            problems.add(at + "/claimedTo", ProblemCode.TOO_SMALL, "minimum", from);
        }
        if (metric.claim() == null && (from != null || to != null)) {
            problems.add(at + "/claim", ProblemCode.REQUIRED);
        }
        if (metric.claim() != null && from == null && to == null) {
            problems.add(at + "/claimedFrom", ProblemCode.REQUIRED);
        }
    }

    /** A floor is no better than its target, a stop value no better than its floor. */
    private static void order(
            Metric metric, @Nullable BigDecimal worse, @Nullable BigDecimal better, String pointer, Problems problems) {
        var direction = metric.direction();
        if (direction == null || worse == null || better == null || direction.reaches(better, worse)) {
            return;
        }
        if (direction == Direction.HIGHER) {
            problems.add(pointer, ProblemCode.TOO_LARGE, "maximum", better);
        } else {
            problems.add(pointer, ProblemCode.TOO_SMALL, "minimum", better);
        }
    }

    /** Reports what a charter lacks to be locked. */
    static void complete(CharterContent content, LocalDate today, Problems problems) {
        for (var text : CharterText.values()) {
            if (!content.texts().containsKey(text)) {
                problems.add("/texts/" + text.key(), ProblemCode.REQUIRED);
            }
        }
        required(content.groupSize(), "/groupSize", problems);
        required(content.costCap(), "/costCap", problems);
        required(content.startsOn(), "/startsOn", problems);
        required(content.endsOn(), "/endsOn", problems);
        var start = content.startsOn();
        if (start != null && start.isBefore(today)) {
            problems.add("/startsOn", ProblemCode.TOO_SMALL, "minimum", today);
        }
        if (content.metrics().stream().noneMatch(Metric::required)) {
            problems.add("/metrics", ProblemCode.REQUIRED);
        }
        for (int i = 0; i < content.metrics().size(); i++) {
            complete(content.metrics().get(i), "/metrics/" + i, problems);
        }
    }

    private static void complete(Metric metric, String at, Problems problems) {
        required(metric.kind(), at + "/kind", problems);
        required(metric.direction(), at + "/direction", problems);
        required(metric.target(), at + "/target", problems);
        required(metric.floor(), at + "/floor", problems);
        required(metric.sample(), at + "/sample", problems);
        var kind = metric.kind();
        var percent = kind == MetricKind.PROPORTION
                || metric.unit().contains("%")
                || metric.unit().contains("％");
        if (percent && metric.baseline() == null && kind != null && !kind.compares()) {
            problems.add(at + "/baseline", ProblemCode.BASELINE_NEEDED);
        }
    }

    /** Days by which the end may be put off: once more as long as was planned. Based on the exit gate of a pilot. */
    static LocalDate latestEnd(CharterContent planned) {
        var start = Objects.requireNonNull(planned.startsOn());
        var end = Objects.requireNonNull(planned.endsOn());
        return end.plusDays(ChronoUnit.DAYS.between(start, end) + 1);
    }

    /**
     * Reports what an amendment may not touch: the first and the last day and the other tool, and of each metric its place,
     * kind, unit and direction. Metrics can be added.
     */
    static void unchanged(CharterContent before, CharterContent after, Problems problems) {
        fixed(before.startsOn(), after.startsOn(), "/startsOn", problems);
        fixed(before.endsOn(), after.endsOn(), "/endsOn", problems);
        fixed(before.comparator(), after.comparator(), "/comparator", problems);
        for (int i = 0; i < before.metrics().size(); i++) {
            var promised = before.metrics().get(i);
            var metric = i < after.metrics().size() ? after.metrics().get(i) : null;
            if (metric == null
                    || !metric.code().equals(promised.code())
                    || metric.kind() != promised.kind()
                    || metric.direction() != promised.direction()
                    || !metric.unit().equals(promised.unit())) {
                problems.add("/metrics/" + i, ProblemCode.NOT_ALLOWED);
            }
        }
    }

    private static void fixed(@Nullable Object before, @Nullable Object after, String pointer, Problems problems) {
        if (!Objects.equals(before, after)) {
            problems.add(pointer, ProblemCode.NOT_ALLOWED);
        }
    }

    private static void required(@Nullable Object value, String pointer, Problems problems) {
        if (value == null) {
            problems.add(pointer, ProblemCode.REQUIRED);
        }
    }

    private static void range(@Nullable Integer value, int least, int most, String pointer, Problems problems) {
        if (value != null) {
            between(BigDecimal.valueOf(value), BigDecimal.valueOf(least), BigDecimal.valueOf(most), pointer, problems);
        }
    }

    private static void between(
            @Nullable BigDecimal value, BigDecimal least, BigDecimal most, String pointer, Problems problems) {
        if (value == null) {
            return;
        }
        if (!NumberAnswer.fits(value)) {
            problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "decimals");
        } else if (value.compareTo(least) < 0) {
            problems.add(pointer, ProblemCode.TOO_SMALL, "minimum", least);
        } else if (value.compareTo(most) > 0) {
            problems.add(pointer, ProblemCode.TOO_LARGE, "maximum", most);
        }
    }
}
