// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.bid;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.api.evaluation.EvaluationContentJson;
import org.aiplus.api.json.Lines;
import org.aiplus.bid.BidContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a bid says. */
@Schema(name = "BidContent", description = "What a bid says; a draft need not be complete. Prices are sealed apart.")
public record BidContentJson(
        @Schema(description = "Language in which it is written.", examples = "en")
        String language,

        @Schema(description = "Reference of the offered entry.", examples = "S-000001") @Nullable
        String solution,

        @Schema(description = "By code of the criterion of the scheme; INNOVATION where the scheme marks it.")
        Map<String, ResponseJson> responses) {

    /** The answer to one criterion. */
    @Schema(name = "BidResponse", description = "The answer to one criterion.")
    public record ResponseJson(
            @Lines @Size(max = 10_000) @Schema(description = "In the vendor's words.")
            String text,

            @Size(max = 20) @Schema(description = "What proves it.")
            List<BidEvidenceJson> evidence) {

        /** What was answered. */
        public BidContent.BidResponse toResponse() {
            return new BidContent.BidResponse(
                    text,
                    evidence.stream()
                            .map(one -> new BidContent.BidEvidence(one.reference(), one.anonymous()))
                            .toList());
        }
    }

    /** A piece of evidence. */
    @Schema(name = "BidEvidence", description = "A piece of the vendor's evidence.")
    public record BidEvidenceJson(
            @Schema(description = "Its reference.") String reference,

            @Schema(description = "Whether it names nobody, so that an anonymous panel may see it.")
            boolean anonymous) {}

    static Map<String, ResponseJson> responses(Map<String, BidContent.BidResponse> responses) {
        var written = new TreeMap<String, ResponseJson>();
        responses.forEach((code, response) -> written.put(
                code,
                new ResponseJson(
                        response.text(),
                        response.evidence().stream()
                                .map(one -> new BidEvidenceJson(one.reference(), one.anonymous()))
                                .toList())));
        return written;
    }

    static BidContentJson from(BidContent content) {
        return new BidContentJson(content.language().tag(), content.solution(), responses(content.responses()));
    }

    BidContent toContent() {
        var read = new HashMap<String, BidContent.BidResponse>();
        responses.forEach((code, response) -> read.put(code, response.toResponse()));
        return new BidContent(EvaluationContentJson.language(language), solution, read);
    }
}
