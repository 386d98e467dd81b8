// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Sums of readings by metric, tool and week. */
final class Tallies {

    private final Map<Tally.Key, Tally> sums = new LinkedHashMap<>();

    /** Adds a reading that was checked. */
    void add(Reading reading) {
        var tally = of(reading);
        sums.merge(tally.key(), tally, Tally::plus);
    }

    /** One reading as a sum. */
    static Tally of(Reading reading) {
        var week = Objects.requireNonNull(reading.from()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Tally(
                new Tally.Key(Objects.requireNonNull(reading.metric()), reading.arm(), week),
                1,
                PooledSample.of(reading.pilot()),
                PooledSample.of(reading.control()));
    }

    Collection<Tally> sums() {
        return List.copyOf(sums.values());
    }

    /** What the tools of a charter show, metric by metric. */
    static List<MetricResult> results(CharterContent content, Collection<Tally> tallies) {
        var level = level(content);
        var results = new ArrayList<MetricResult>();
        for (var metric : content.metrics()) {
            for (var arm : arms(content)) {
                var pilot = PooledSample.NONE;
                var control = PooledSample.NONE;
                for (var tally : tallies) {
                    if (tally.key().metric().equals(metric.code())
                            && tally.key().arm() == arm) {
                        pilot = pilot.plus(tally.pilot());
                        control = control.plus(tally.control());
                    }
                }
                results.add(OutcomeRules.result(metric, arm, pilot, control, level));
            }
        }
        return results;
    }

    /** The outcome of each tool. */
    static Map<Arm, MetricOutcome> outcomes(CharterContent content, List<MetricResult> results) {
        var outcomes = new TreeMap<Arm, MetricOutcome>();
        for (var arm : arms(content)) {
            outcomes.put(arm, OutcomeRules.overall(OutcomeRules.required(content, arm, results)));
        }
        return outcomes;
    }

    /** Values by week, for charts. */
    static List<PilotView.Series> series(CharterContent content, Collection<Tally> tallies) {
        var level = level(content);
        var series = new ArrayList<PilotView.Series>();
        for (var metric : content.metrics()) {
            for (var arm : arms(content)) {
                var points = new TreeMap<LocalDate, PilotView.Point>();
                for (var tally : tallies) {
                    var key = tally.key();
                    if (key.metric().equals(metric.code()) && key.arm() == arm) {
                        Intervals.estimate(Objects.requireNonNull(metric.kind()), tally.pilot(), tally.control(), level)
                                .ifPresent(estimate -> points.put(
                                        key.week(), new PilotView.Point(key.week(), estimate, tally.readings())));
                    }
                }
                if (!points.isEmpty()) {
                    series.add(new PilotView.Series(metric.code(), arm, List.copyOf(points.values())));
                }
            }
        }
        return series;
    }

    /** The level of intervals as a share. */
    static double level(CharterContent content) {
        return content.level().movePointLeft(2).doubleValue();
    }

    private static List<Arm> arms(CharterContent content) {
        return content.comparator() == null ? List.of(Arm.TOOL) : List.of(Arm.TOOL, Arm.COMPARATOR);
    }
}
