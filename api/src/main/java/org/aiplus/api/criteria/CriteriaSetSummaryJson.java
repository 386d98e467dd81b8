// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSetStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition of a criteria set in a list. */
@Schema(name = "CriteriaSetSummary", description = "An edition of a criteria set.")
public record CriteriaSetSummaryJson(
        @Schema(description = "Code of the set.", examples = "responsible-ai")
        String set,

        @Schema(description = "Year and number of the edition.", examples = "2026-1")
        String edition,

        @Schema(description = "Published, or kept only for what used it.")
        CriteriaSetStatus status,

        @Schema(description = "Whether new assessments use it.")
        boolean current,

        @Schema(description = "What it is called, by language.")
        Map<String, TextJson> name,

        @Schema(description = "How many criteria it has.") int criteria,

        @Schema(description = "SHA-256 of its document, hexadecimal.")
        String sha256) {

    static CriteriaSetSummaryJson from(CriteriaSet set, boolean current) {
        return new CriteriaSetSummaryJson(
                set.reference().set(),
                set.reference().version(),
                set.status(),
                current,
                TextJson.from(set.name()),
                set.criteria().size(),
                set.checksum());
    }
}
