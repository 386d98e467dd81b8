// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.Metric;
import org.aiplus.pilot.PilotView;
import org.jspecify.annotations.Nullable;

/**
 * Values of a metric by week with their intervals, and the lines that were promised, drawn as SVG. It says nothing that the
 * table beside it does not say.
 *
 * @param curves one for each tool
 * @param lines what was promised
 * @param ticks values at the left side
 * @param weeks days at the bottom
 */
public record MetricChart(List<Curve> curves, List<Line> lines, List<Tick> ticks, List<Tick> weeks) {

    private static final double LEFT = 64;
    private static final double RIGHT = 596;

    /** A line that was promised: {@code target}, {@code floor}, {@code baseline} or {@code stop}. */
    public record Line(String kind, String y) {}

    /** A label beside an axis. */
    public record Tick(String at, String label) {}

    /**
     * A week.
     *
     * @param low end of the interval; as {@code y} where there is none
     * @param high end of the interval; as {@code y} where there is none
     */
    public record Dot(String x, String y, String low, String high) {}

    /** The weeks of a tool, joined by a line. */
    public record Curve(Arm arm, String points, List<Dot> dots) {

        public Curve {
            dots = List.copyOf(dots);
        }
    }

    public MetricChart {
        curves = List.copyOf(curves);
        lines = List.copyOf(lines);
        ticks = List.copyOf(ticks);
        weeks = List.copyOf(weeks);
    }

    /** The chart of a metric from the first to the last week. */
    static MetricChart of(Metric metric, List<PilotView.Series> series, LocalDate from, LocalDate to) {
        var promised = Stream.of(metric.baseline(), metric.target(), metric.floor(), metric.stop())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        var measured = series.stream()
                .flatMap(one -> one.points().stream())
                .map(PilotView.Point::estimate)
                .flatMap(estimate -> Stream.of(estimate.value(), estimate.low(), estimate.high())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull));
        var scale = Scale.of(Stream.concat(promised, measured));
        var days = Math.max(7, ChronoUnit.DAYS.between(from, to));
        var curves = series.stream().map(one -> curve(one, scale, from, days)).toList();
        var lines = new ArrayList<Line>();
        line(lines, "baseline", metric.baseline(), scale);
        line(lines, "target", metric.target(), scale);
        line(lines, "floor", metric.floor(), scale);
        line(lines, "stop", metric.stop(), scale);
        var ticks = scale.steps().stream()
                .map(value -> new Tick(number(scale.y(value)), value.toPlainString()))
                .toList();
        var weeks = Stream.of(from, from.plusDays(days / 2), to)
                .map(day -> new Tick(number(x(day, from, days)), day.toString()))
                .toList();
        return new MetricChart(curves, lines, ticks, weeks);
    }

    private static void line(List<Line> lines, String kind, @Nullable BigDecimal value, Scale scale) {
        if (value != null) {
            lines.add(new Line(kind, number(scale.y(value))));
        }
    }

    private static Curve curve(PilotView.Series series, Scale scale, LocalDate from, long days) {
        var dots = new ArrayList<Dot>();
        var points = new StringBuilder();
        for (var point : series.points()) {
            var estimate = point.estimate();
            var low = estimate.low();
            var high = estimate.high();
            var x = number(x(point.week().isBefore(from) ? from : point.week(), from, days));
            var y = number(scale.y(estimate.value()));
            dots.add(new Dot(x, y, low == null ? y : number(scale.y(low)), high == null ? y : number(scale.y(high))));
            points.append(x).append(',').append(y).append(' ');
        }
        return new Curve(series.arm(), points.toString().strip(), dots);
    }

    private static double x(LocalDate day, LocalDate from, long days) {
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(from, day) / days;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
