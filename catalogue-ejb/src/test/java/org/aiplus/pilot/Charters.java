// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/** Charters and readings for tests: ten weeks from 1 December 2026. */
final class Charters {

    static final LocalDate START = LocalDate.of(2026, 12, 1);
    static final LocalDate END = LocalDate.of(2027, 2, 8);

    /** Handling time falls from 30 minutes; good at 20 or less, bad above 25, stop at 40. */
    static final Metric MINUTES = new Metric(
            "minutes",
            "Minutes for each case",
            "min",
            MetricKind.MEAN,
            Direction.LOWER,
            number("30"),
            number("20"),
            number("25"),
            number("40"),
            number("50"),
            true,
            null,
            null,
            null);

    /** Right answers rise from 70 %; good from 85 %, bad below 75 %, stop at 50 %. */
    static final Metric RIGHT = new Metric(
            "right",
            "Right answers",
            "%",
            MetricKind.PROPORTION,
            Direction.HIGHER,
            number("70"),
            number("85"),
            number("75"),
            number("50"),
            number("100"),
            true,
            "evaluationSummary",
            number("90"),
            null);

    private Charters() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static CharterContent complete() {
        return with(List.of(MINUTES, RIGHT), null);
    }

    static CharterContent with(List<Metric> metrics, @Nullable String comparator) {
        var texts = new EnumMap<CharterText, String>(CharterText.class);
        for (var text : CharterText.values()) {
            texts.put(text, "About " + text.key());
        }
        return new CharterContent(
                Language.EN, texts, 12, START, END, number("50000"), number("95"), comparator, true, true, metrics);
    }

    /** A charter that the public register does not name. */
    static CharterContent hidden() {
        var content = complete();
        return switches(content, content.vendorReports(), false);
    }

    /** A charter for which no program of the vendor reports. */
    static CharterContent withoutVendor() {
        var content = complete();
        return switches(content, false, content.listed());
    }

    private static CharterContent switches(CharterContent content, boolean vendorReports, boolean listed) {
        return new CharterContent(
                content.language(),
                content.texts(),
                content.groupSize(),
                content.startsOn(),
                content.endsOn(),
                content.costCap(),
                content.level(),
                content.comparator(),
                vendorReports,
                listed,
                content.metrics());
    }

    /** Right answers, claimed by the vendor in the answer to a question. */
    static Metric claimed(String question) {
        return new Metric(
                RIGHT.code(),
                RIGHT.name(),
                RIGHT.unit(),
                RIGHT.kind(),
                RIGHT.direction(),
                RIGHT.baseline(),
                RIGHT.target(),
                RIGHT.floor(),
                RIGHT.stop(),
                RIGHT.sample(),
                true,
                question,
                RIGHT.claimedFrom(),
                null);
    }

    static CharterContent texts(CharterContent content, Map<CharterText, String> texts) {
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

    /** The same metric with other figures. */
    static Metric figures(
            Metric metric,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable String floor,
            @Nullable String stop) {
        return new Metric(
                metric.code(),
                metric.name(),
                metric.unit(),
                metric.kind(),
                metric.direction(),
                baseline == null ? null : number(baseline),
                target == null ? null : number(target),
                floor == null ? null : number(floor),
                stop == null ? null : number(stop),
                metric.sample(),
                metric.required(),
                metric.claim(),
                metric.claimedFrom(),
                metric.claimedTo());
    }

    static Reading right(int day, long count, long size) {
        return new Reading(
                "right",
                Arm.TOOL,
                "counter",
                START.plusDays(day),
                START.plusDays(day),
                new Sample(count, size, null, null, null),
                Sample.NONE);
    }

    static Reading minutes(int day, String mean, String deviation, long size) {
        return new Reading(
                "minutes",
                Arm.TOOL,
                "counter",
                START.plusDays(day),
                START.plusDays(day),
                new Sample(null, size, number(mean), number(deviation), null),
                Sample.NONE);
    }

    /** Sums of readings. */
    static List<Tally> tallies(Reading... readings) {
        var tallies = new Tallies();
        for (var reading : readings) {
            tallies.add(reading);
        }
        return new ArrayList<>(tallies.sums());
    }
}
