// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aiplus.award.AwardReport;
import org.aiplus.marking.ConsensusView;
import org.aiplus.marking.Judgement;
import org.aiplus.ranking.RankingResult;
import org.aiplus.ranking.RankingScheme;
import org.aiplus.ranking.WeightStability;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.marking.CriterionWords;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The report of an evaluation, for the screen and for paper.
 *
 * @param words criteria in words, by code
 * @param sectionNames names of the sections of the scheme, by code
 */
public record ReportPage(
        PageFrame frame, AwardReport report, Map<String, CriterionWords.Words> words, Map<String, String> sectionNames)
        implements Page {

    public ReportPage {
        words = Map.copyOf(words);
        sectionNames = Map.copyOf(sectionNames);
    }

    /** Address of the page or of its PDF. */
    public String href(String rest) {
        return frame.href("/evaluations/" + report.evaluation().reference() + "/report" + rest);
    }

    /** A text of content in the reader's language. */
    public String in(@Nullable LocalisedText text) {
        return text == null ? "–" : text.resolve(frame.language()).text();
    }

    /** A bid by its letter with its vendor. */
    public String bid(String letter) {
        return report.bids().stream()
                .filter(bid -> bid.letter().equals(letter))
                .findFirst()
                .map(bid -> letter + " · " + in(bid.vendor()))
                .orElse(letter);
    }

    /** Letters of all bids, in order. */
    public List<String> letters() {
        return report.bids().stream().map(AwardReport.Offer::letter).toList();
    }

    /** Codes of all that was judged: what comes first in the scheme first. */
    public List<String> criteria() {
        var codes = new TreeSet<String>();
        report.points().forEach(point -> codes.add(point.cell().criterion()));
        return List.copyOf(codes);
    }

    /** What was settled for a bid under a criterion. */
    public ConsensusView.@Nullable Point point(String criterion, String letter) {
        return report.points().stream()
                .filter(point -> point.cell().criterion().equals(criterion)
                        && point.cell().letter().equals(letter))
                .findFirst()
                .orElse(null);
    }

    /** A mark or gate in words. */
    public String mark(Judgement judgement) {
        var passed = judgement.passed();
        if (passed != null) {
            return frame.texts().get(passed ? "award.debrief.passed" : "award.debrief.failed");
        }
        return Objects.toString(judgement.mark(), "–");
    }

    /** Marks of the people of the panel, in a line. */
    public String given(ConsensusView.Point point) {
        return point.marks().stream()
                .map(given -> mark(given.judgement()))
                .collect(Collectors.joining(frame.texts().get("marking.list")));
    }

    /** Weight of a criterion, percent of all quality; a dash for a gate. */
    public String weight(String criterion) {
        return report.points().stream()
                .filter(point -> point.cell().criterion().equals(criterion) && !point.gate())
                .findFirst()
                .map(point -> frame.formats().points(point.weight()))
                .orElse("–");
    }

    /** Points that have a reason of the panel. */
    public List<ConsensusView.Point> reasons() {
        return report.points().stream()
                .filter(point -> point.consensus().reason() != null)
                .toList();
    }

    /** Name of a criterion, of price, or a code. */
    public String name(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return code.equals(RankingScheme.PRICE)
                ? frame.texts().get("marking.ranking.price")
                : CriterionWords.find(words, code).name();
    }

    /** Why a bid is out, or what decided a tie. */
    public String note(RankingResult.Place place) {
        var decided = place.decidedBy();
        if (decided != null) {
            return frame.texts().of("marking.ranking.decided", decided.name());
        }
        return place.shortfalls().stream()
                .map(shortfall -> frame.texts()
                        .get(
                                "marking.ranking.out." + shortfall.kind().name(),
                                name(shortfall.code()),
                                frame.formats().points(shortfall.reached()),
                                frame.formats().points(shortfall.needed())))
                .collect(Collectors.joining(" "));
    }

    /** From where points are taken, in a line. */
    public String taken(WeightStability.Shift shift) {
        return shift.from().stream()
                .map(taken -> name(taken.code()) + " " + frame.formats().points(taken.points()))
                .collect(Collectors.joining(frame.texts().get("marking.list")));
    }

    /** Points of each ranked bid; {@code null} when all are out. */
    public @Nullable Chart points() {
        return new ReportCharts(this).points().orElse(null);
    }

    /** What each bid reached in each section; {@code null} without sections. */
    public @Nullable Chart sections() {
        return new ReportCharts(this).sections().orElse(null);
    }

    /** Who wins for which weight of quality; {@code null} where prices are not compared. */
    public @Nullable Chart stability() {
        return new ReportCharts(this).stability().orElse(null);
    }

    /** A percentage with one decimal: many of them stand beside each other. */
    public String percent(@Nullable BigDecimal percentage) {
        return percentage == null
                ? "–"
                : percentage.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** A section with its name. */
    public String section(String code) {
        var name = sectionNames.get(code);
        return name == null ? code : code + " " + name;
    }
}
