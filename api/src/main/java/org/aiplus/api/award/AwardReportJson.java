// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.marking.ConsensusJson;
import org.aiplus.api.marking.RankingJson;
import org.aiplus.approval.ApprovalView;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.award.AwardReport;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.ranking.SectionShare;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The report of an evaluation. */
@Schema(name = "AwardReport", description = "The report of an evaluation, from what was set up to what was awarded.")
public record AwardReportJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Its title.") String title,

        @Schema(description = "Language of the title, as a tag.", examples = "zh-Hant-HK")
        String language,

        @Schema(description = "Code of the department.") String department,

        @Schema(description = "Estimated value in Hong Kong dollars.")
        BigDecimal estimatedValue,

        @Schema(description = "How it is bought.") @Nullable ProcurementRoute route,

        @Schema(description = "When bidding closed.") @Nullable
        Instant closesAt,

        @Schema(description = "SHA-256 of all that was fixed at publication, hexadecimal.") @Nullable
        String publicationHash,

        @Schema(description = "When that was.") @Nullable Instant publishedAt,

        @Schema(description = "Who sat on the panel.") List<JudgeJson> panel,

        @Schema(description = "Bids in the order of their letters, without their answers.")
        List<OfferJson> bids,

        @Schema(description = "Marks and consensus, in the order of criteria and letters.")
        List<ConsensusJson.PointJson> points,

        @Schema(description = "What each bid reached in each section of the scheme.")
        List<SectionJson> sections,

        @Schema(description = "How prices became points.") PriceFormula formula,

        @Schema(description = "Weight of quality; the rest is price.")
        BigDecimal qualityWeight,

        @Schema(description = "All bids: the ranked ones in order, then those that are out.")
        List<RankingJson.PlaceJson> places,

        @Schema(description = "Who wins for which weight of quality.")
        List<RankingJson.RangeJson> ranges,

        @Schema(description = "The smallest change of all weights that makes another bid equal; absent for none.")
        RankingJson.@Nullable ShiftJson smallestShift,

        @Schema(description = "Edition of the arithmetic.") String formulaVersion,

        @Schema(description = "SHA-256 of the inputs of the ranking, hexadecimal.")
        String inputHash,

        @Schema(description = "When the ranking was computed.")
        Instant computedAt,

        @Schema(description = "Recommendations, notice, objections and contract.")
        AwardJson award,

        @Schema(description = "What was decided in the round of approval that was opened last.")
        List<ApprovalDecisionJson> decisions,

        @Schema(description = "When the report was made.") Instant at) {

    /** Somebody who sat on the panel. */
    @Schema(name = "AwardReportJudge", description = "Somebody who sat on the panel.")
    public record JudgeJson(
            @Schema(description = "Name of the person.") @Nullable
            String name,

            @Schema(description = "As what.") PanelRole role,

            @Schema(description = "Division of the person.") String division,

            @Schema(description = "What was declared about the bidders; absent for nothing.")
            AwardReport.@Nullable Declared declared,

            @Schema(description = "Whether the place has ended.")
            boolean ended) {

        static JudgeJson from(AwardReport.Judge judge) {
            return new JudgeJson(judge.name(), judge.role(), judge.division(), judge.declared(), judge.ended());
        }
    }

    /** A bid. */
    @Schema(name = "AwardReportBid", description = "A bid, without its answers.")
    public record OfferJson(
            @Schema(description = "Its letter.") String letter,

            @Schema(description = "Whose it is; absent where it is kept back.") @Nullable
            Map<String, TextJson> vendor,

            @Schema(description = "Reference of the entry that is offered; absent where it is kept back.") @Nullable
            String solution,

            @Schema(description = "Its revision.") @Nullable Integer revision,

            @Schema(description = "SHA-256 of all that was handed in, hexadecimal.")
            String hash) {

        static OfferJson from(AwardReport.Offer offer) {
            var vendor = offer.vendor();
            return new OfferJson(
                    offer.letter(),
                    vendor == null ? null : TextJson.from(vendor),
                    offer.solution(),
                    offer.revision(),
                    offer.hash());
        }
    }

    /** A section. */
    @Schema(name = "AwardReportSection", description = "What the bids reached in one section of the scheme.")
    public record SectionJson(
            @Schema(description = "Code of the section.") String section,

            @Schema(description = "Weight of its criteria, percent of the weight of all criteria.")
            BigDecimal weightPercentage,

            @Schema(description = "Share of the points of the section, percent, by letter of the bid.")
            Map<String, BigDecimal> reached) {

        static SectionJson from(SectionShare share) {
            return new SectionJson(share.section(), share.weightPercentage(), share.reached());
        }
    }

    /** A decision. */
    @Schema(name = "AwardReportDecision", description = "What somebody decided about the award.")
    public record ApprovalDecisionJson(
            @Schema(description = "Code of the step.") String step,

            @Schema(description = "Name of the person.") @Nullable
            String by,

            @Schema(description = "What was decided.") DecisionOutcome outcome,

            @Schema(description = "What was said with it.") @Nullable
            String remark,

            @Schema(description = "When.") Instant at) {

        static Stream<ApprovalDecisionJson> from(ApprovalView.Step step) {
            return step.decisions().stream()
                    .map(one -> new ApprovalDecisionJson(
                            step.code().code(), one.actor().name(), one.outcome(), one.remark(), one.at()));
        }
    }

    static AwardReportJson from(AwardReport report) {
        var view = report.evaluation();
        var content = view.content();
        var scheme = report.input().scheme();
        var route = view.route();
        var shift = report.stability().smallestShift();
        var approval = report.award().approval();
        return new AwardReportJson(
                view.reference().value(),
                content.title(),
                content.language().tag(),
                view.department(),
                Objects.requireNonNull(content.estimatedValue()),
                route == null ? null : route.route(),
                view.closesAt(),
                view.hash(),
                view.publishedAt(),
                report.panel().stream().map(JudgeJson::from).toList(),
                report.bids().stream().map(OfferJson::from).toList(),
                report.points().stream().map(ConsensusJson.PointJson::from).toList(),
                report.sections().stream().map(SectionJson::from).toList(),
                scheme.formula(),
                scheme.qualityWeight(),
                report.result().places().stream()
                        .map(RankingJson.PlaceJson::from)
                        .toList(),
                report.stability().ranges().stream()
                        .map(RankingJson.RangeJson::from)
                        .toList(),
                shift == null ? null : RankingJson.ShiftJson.from(shift),
                report.result().formulaVersion(),
                report.inputHash(),
                report.computedAt(),
                AwardJson.from(report.award()),
                approval == null
                        ? List.of()
                        : approval.steps().stream()
                                .flatMap(ApprovalDecisionJson::from)
                                .toList(),
                report.at());
    }
}
