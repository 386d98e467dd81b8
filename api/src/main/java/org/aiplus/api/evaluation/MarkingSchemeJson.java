// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.PriceItem;
import org.aiplus.evaluation.SchemeCriterion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By what bids are judged. */
@Schema(name = "MarkingScheme", description = "By what bids are judged; fixed when the evaluation is published.")
public record MarkingSchemeJson(
        @Schema(description = "Edition of the criteria.", examples = "responsible-ai/2026-1") @Nullable
        String criteriaSet,

        @Size(max = 200) @Schema(description = "Codes of criteria that are passed or failed.")
        List<String> gates,

        @Size(max = 200) @Schema(description = "Marked criteria; their weights add up to 100.")
        List<SchemeCriterionJson> criteria,

        @Schema(description = "Share of a family's points, percent, below which a bid is out, by code of the family.")
        Map<String, BigDecimal> sectionFloors,

        @Schema(description = "Share of all quality points, percent, below which a bid is out.") @Nullable
        BigDecimal qualityFloor,

        @Schema(description = "Weight of quality, percent; the rest is price.")
        BigDecimal qualityWeight,

        @Schema(description = "Share of the quality marks for innovative suggestions, percent.")
        BigDecimal innovation,

        @Schema(
                description = "How prices become points: LOWEST_RATIO, LINEAR, RELATIVE_TO_MEDIAN or QUALITY_ONLY.",
                examples = "LOWEST_RATIO")
        String formula,

        @Schema(
                description =
                        "What decides between equals, in this order: QUALITY, CRITERION, PRICE, NEW_OFFERS, DRAW.")
        List<String> tieRules,

        @Schema(description = "Code of the criterion that the tie rules name.") @Nullable
        String tieCriterion,

        @Schema(description = "Years of the whole-life price.")
        int years,

        @Size(max = 50) @Schema(description = "What bids price.")
        List<PriceItemJson> items,

        @Schema(description = "Whether the panel knows bidders by letters only while it judges quality.")
        boolean anonymous,

        @Schema(
                description =
                        "Whether no bid is marked before the panel has closed a calibration exercise; absent for no.")
        @Nullable
        Boolean calibration) {

    /** A marked criterion. */
    @Schema(name = "SchemeCriterion", description = "A marked criterion in a scheme.")
    public record SchemeCriterionJson(
            @Schema(description = "Its code in the criteria set.")
            String code,

            @Schema(description = "Points of the 100 of all marked criteria.")
            BigDecimal weight,

            @Schema(description = "Lowest mark from 1 to 4 with which a bid stays in.") @Nullable
            Integer passingMark,

            @Schema(description = "The specialist who marks it: PRIVACY or SECURITY.") @Nullable
            PanelRole specialist) {}

    /** Something that bids price. */
    @Schema(name = "PriceItem", description = "Something that bids price.")
    public record PriceItemJson(
            @Schema(description = "Short name, in capitals.", examples = "SEAT")
            String code,

            @Schema(description = "What it is.") String name,

            @Schema(description = "How many of it; in each year where it is yearly.")
            BigDecimal volume,

            @Schema(description = "Whether it is paid for each year.")
            boolean yearly) {}

    static MarkingSchemeJson from(MarkingScheme scheme) {
        return new MarkingSchemeJson(
                scheme.criteriaSet(),
                scheme.gates(),
                scheme.criteria().stream()
                        .map(one ->
                                new SchemeCriterionJson(one.code(), one.weight(), one.passingMark(), one.specialist()))
                        .toList(),
                new TreeMap<>(scheme.sectionFloors()),
                scheme.qualityFloor(),
                scheme.qualityWeight(),
                scheme.innovation(),
                scheme.formula(),
                scheme.tieRules(),
                scheme.tieCriterion(),
                scheme.years(),
                scheme.items().stream()
                        .map(item -> new PriceItemJson(item.code(), item.name(), item.volume(), item.yearly()))
                        .toList(),
                scheme.anonymous(),
                scheme.calibration());
    }

    MarkingScheme toScheme() {
        return new MarkingScheme(
                criteriaSet,
                gates,
                criteria.stream()
                        .map(one -> new SchemeCriterion(one.code(), one.weight(), one.passingMark(), one.specialist()))
                        .toList(),
                sectionFloors,
                qualityFloor,
                qualityWeight,
                innovation,
                formula,
                tieRules,
                tieCriterion,
                years,
                items.stream()
                        .map(item -> new PriceItem(item.code(), item.name(), item.volume(), item.yearly()))
                        .toList(),
                anonymous,
                Boolean.TRUE.equals(calibration));
    }
}
