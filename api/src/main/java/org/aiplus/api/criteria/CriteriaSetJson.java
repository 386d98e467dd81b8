// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSetStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One edition of a criteria set with its words. */
@Schema(name = "CriteriaSet", description = "One edition of a criteria set with its words in all languages.")
public record CriteriaSetJson(
        @Schema(description = "Code of the set.", examples = "responsible-ai")
        String set,

        @Schema(description = "Year and number of the edition.", examples = "2026-1")
        String edition,

        @Schema(description = "Published, or kept only for what used it.")
        CriteriaSetStatus status,

        @Schema(description = "What it is called, by language.")
        Map<String, TextJson> name,

        @Schema(description = "SHA-256 of its document, hexadecimal.")
        String sha256,

        @Schema(description = "Groups of criteria with their floors.")
        List<FamilyJson> families,

        @Schema(description = "Ranges of overall results, the highest first.")
        List<BandJson> bands,

        @Schema(description = "What each mark from 0 to 4 means in general.")
        List<CriterionJson.AnchorJson> scale,

        @Schema(description = "Documents that it cites.") List<NormJson> norms,
        @Schema(description = "All its criteria.") List<CriterionJson> criteria) {

    /** Criteria that belong together. */
    @Schema(name = "CriterionFamily", description = "Criteria that belong together.")
    public record FamilyJson(
            @Schema(description = "Code of the family.", examples = "EAF-02")
            String code,

            @Schema(description = "What it is called, by language.")
            Map<String, TextJson> name,

            @Schema(description = "Share of its points, 0 to 100, below which a result is conditional at best.")
            @Nullable
            BigDecimal floorPercentage) {}

    /** A range of overall results. */
    @Schema(name = "Band", description = "A range of overall results.")
    public record BandJson(
            @Schema(description = "Code of the band.", examples = "RECOMMENDED")
            String code,

            @Schema(description = "What it is called, by language.")
            Map<String, TextJson> name,

            @Schema(description = "Lowest share of all points, 0 to 100, that belongs to it.")
            BigDecimal fromPercentage) {}

    static CriteriaSetJson from(CriteriaSet set) {
        return new CriteriaSetJson(
                set.reference().set(),
                set.reference().version(),
                set.status(),
                TextJson.from(set.name()),
                set.checksum(),
                set.families().stream()
                        .map(family ->
                                new FamilyJson(family.code(), TextJson.from(family.name()), family.floorPercentage()))
                        .toList(),
                set.bands().stream()
                        .map(band -> new BandJson(band.code(), TextJson.from(band.name()), band.fromPercentage()))
                        .toList(),
                set.scale().entrySet().stream()
                        .map(mark -> new CriterionJson.AnchorJson(mark.getKey(), TextJson.from(mark.getValue())))
                        .toList(),
                set.norms().stream().map(NormJson::from).toList(),
                set.criteria().stream().map(CriterionJson::from).toList());
    }
}
