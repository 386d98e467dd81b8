// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.time.Instant;
import org.aiplus.api.request.Versioned;
import org.aiplus.criteria.CriteriaSetStatus;
import org.aiplus.criteria.CriteriaSetVersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an edition of the criteria came about. */
@Schema(name = "CriteriaSetVersion", description = "How an edition of the criteria came about.")
public record CriteriaSetVersionJson(
        @Schema(description = "Code of the set.", examples = "responsible-ai")
        String set,

        @Schema(description = "Year and number of the edition.", examples = "2027-1")
        String edition,

        @Schema(description = "Draft, published or retired.")
        CriteriaSetStatus status,

        @Schema(description = "Whether the product ships it.")
        boolean shipped,

        @Schema(description = "SHA-256 of its document, hexadecimal.")
        String sha256,

        @Schema(description = "Subject of who wrote it.") @Nullable
        String draftedBy,

        @Schema(description = "When it was written last.") @Nullable
        Instant draftedAt,

        @Schema(description = "Subject of the second person who published it.") @Nullable
        String publishedBy,

        @Schema(description = "When it was published.") @Nullable
        Instant publishedAt,

        @Schema(description = "Subject of who took it out of use.") @Nullable
        String retiredBy,

        @Schema(description = "When it was taken out of use.") @Nullable
        Instant retiredAt,

        @Schema(description = "Why it was taken out of use.") @Nullable
        String retirementReason,

        @Schema(description = "Number of its last change; part of the entity tag.")
        long version)
        implements Versioned {

    static CriteriaSetVersionJson from(CriteriaSetVersionView view) {
        return new CriteriaSetVersionJson(
                view.reference().set(),
                view.reference().version(),
                view.status(),
                view.shipped(),
                view.checksum(),
                view.draftedBy(),
                view.draftedAt(),
                view.publishedBy(),
                view.publishedAt(),
                view.retiredBy(),
                view.retiredAt(),
                view.retirementReason(),
                view.revision());
    }
}
