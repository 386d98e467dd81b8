// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aiplus.ranking.RankingResult.Place;
import org.aiplus.ranking.WeightStability.Range;
import org.aiplus.web.award.Chart.Anchor;
import org.aiplus.web.award.Chart.Box;
import org.aiplus.web.award.Chart.Fill;
import org.aiplus.web.award.Chart.Key;
import org.aiplus.web.award.Chart.Word;
import org.jspecify.annotations.Nullable;

/** The drawings of a report. Letters name the bids, so that a drawing of twenty bids can still be read. */
final class ReportCharts {

    private static final int LETTERS = 60;
    private static final int SCALE = 340;
    private static final int ROW = 34;
    private static final int BAR = 24;
    private static final int TEXT = 16;

    private static final int SECTIONS = 100;
    private static final int WIDEST = 60;
    private static final int TALLEST = 30;
    private static final int SECTION = 54;

    private final ReportPage page;

    ReportCharts(ReportPage page) {
        this.page = page;
    }

    /** Points of each ranked bid, with the parts for quality and price; empty when all are out. */
    Optional<Chart> points() {
        var ranked = page.report().result().places().stream()
                .filter(place -> place.rank() != null)
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        var boxes = new ArrayList<Box>();
        var words = new ArrayList<Word>();
        for (int i = 0; i < ranked.size(); i++) {
            var place = ranked.get(i);
            double top = 12 + (double) ROW * i;
            double quality = width(place.qualityPoints());
            double price = width(place.pricePoints());
            boxes.add(Chart.box(Fill.QUALITY, LETTERS, top, quality, BAR));
            if (price > 0) {
                boxes.add(Chart.box(Fill.PRICE, LETTERS + quality, top, price, BAR));
            }
            words.add(Chart.word(Anchor.END, LETTERS - 8, top + TEXT, place.code()));
            words.add(Chart.word(Anchor.START, LETTERS + quality + price + 8, top + TEXT, sum(place)));
        }
        var keys = new ArrayList<Key>();
        keys.add(new Key(Fill.QUALITY, text("marking.ranking.quality")));
        if (ranked.stream().anyMatch(place -> place.pricePoints() != null)) {
            keys.add(new Key(Fill.PRICE, text("marking.ranking.price-points")));
        }
        var first = ranked.get(0);
        return Optional.of(new Chart(
                "points",
                text("award.chart.points"),
                text("award.chart.points.text", page.bid(first.code()), points(first.total())),
                BAR + ROW * ranked.size(),
                boxes,
                List.of(),
                words,
                keys,
                ""));
    }

    /** What each bid reached in each section; empty without sections. */
    Optional<Chart> sections() {
        var sections = page.report().sections();
        var letters = page.report().input().candidates().stream()
                .map(candidate -> candidate.code())
                .toList();
        if (sections.isEmpty() || letters.isEmpty()) {
            return Optional.empty();
        }
        double column = Math.min(WIDEST, (double) (Chart.WIDTH - SECTIONS) / letters.size());
        var boxes = new ArrayList<Box>();
        var words = new ArrayList<Word>();
        for (int j = 0; j < letters.size(); j++) {
            words.add(Chart.word(Anchor.MIDDLE, SECTIONS + column * (j + 0.5), 14, letters.get(j)));
        }
        for (int i = 0; i < sections.size(); i++) {
            double top = 22 + (double) SECTION * i;
            words.add(Chart.word(Anchor.START, 0, top + TALLEST, sections.get(i).section()));
            for (int j = 0; j < letters.size(); j++) {
                double left = SECTIONS + column * j + column * 0.15;
                var reached = sections.get(i).reached().getOrDefault(letters.get(j), BigDecimal.ZERO);
                double tall = reached.doubleValue() * TALLEST / 100;
                boxes.add(Chart.box(Fill.TRACK, left, top, column * 0.7, TALLEST));
                boxes.add(Chart.box(Fill.QUALITY, left, top + TALLEST - tall, column * 0.7, tall));
                words.add(Chart.word(Anchor.MIDDLE, left + column * 0.35, top + TALLEST + 13, percent(reached)));
            }
        }
        return Optional.of(new Chart(
                "sections",
                text("award.chart.sections"),
                text("award.chart.sections.text", sections.size(), letters.size()),
                24 + SECTION * sections.size(),
                boxes,
                List.of(),
                words,
                List.of(),
                text("award.chart.sections.note")));
    }

    /** Who wins for which weight of quality; empty where prices are not compared. */
    Optional<Chart> stability() {
        var ranges = page.report().stability().ranges();
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        var boxes = new ArrayList<Box>();
        var words = new ArrayList<Word>();
        for (int i = 0; i < ranges.size(); i++) {
            var range = ranges.get(i);
            double top = 12 + (double) ROW * i;
            double from = LETTERS + width(range.from());
            double to = LETTERS + width(range.to());
            boxes.add(Chart.box(Fill.TRACK, LETTERS, top, SCALE, BAR));
            boxes.add(Chart.box(Fill.SPAN, from, top, to - from, BAR));
            words.add(Chart.word(Anchor.END, LETTERS - 8, top + TEXT, range.code()));
            words.add(
                    Chart.word(Anchor.START, LETTERS + SCALE + 8, top + TEXT, points(range.sharePercentage()) + " %"));
        }
        double bottom = 12 + (double) ROW * ranges.size();
        var weight = page.report().input().scheme().qualityWeight();
        double now = LETTERS + width(weight);
        words.add(Chart.word(Anchor.MIDDLE, LETTERS, bottom + TEXT, "0"));
        words.add(Chart.word(Anchor.MIDDLE, LETTERS + SCALE, bottom + TEXT, "100"));
        if (weight.signum() > 0 && weight.compareTo(BigDecimal.valueOf(100)) < 0) {
            words.add(Chart.word(Anchor.MIDDLE, now, bottom + TEXT + 14, points(weight)));
        }
        return Optional.of(new Chart(
                "stability",
                text("award.chart.stability"),
                ranges.stream().map(this::said).collect(Collectors.joining(" ")),
                (int) bottom + 36,
                boxes,
                List.of(Chart.line(now, 6, bottom + TEXT)),
                words,
                List.of(),
                text("award.chart.stability.note", points(weight))));
    }

    private String said(Range range) {
        return text(
                "award.chart.stability.text",
                page.bid(range.code()),
                points(range.from()),
                points(range.to()),
                points(range.sharePercentage()));
    }

    private String sum(Place place) {
        return place.pricePoints() == null
                ? points(place.total())
                : points(place.total()) + " = " + points(place.qualityPoints()) + " + " + points(place.pricePoints());
    }

    private static String percent(BigDecimal reached) {
        return reached.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private String points(@Nullable BigDecimal points) {
        return page.frame().formats().points(points);
    }

    private String text(String key, Object... parameters) {
        return page.frame().texts().get(key, parameters);
    }

    private static double width(@Nullable BigDecimal points) {
        return points == null ? 0 : points.doubleValue() * SCALE / 100;
    }
}
