// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

import java.time.Instant;
import org.aiplus.api.request.Versioned;
import org.aiplus.questionnaire.QuestionSetVersionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a version of the questions came about. */
@Schema(name = "QuestionSetVersion", description = "How a version of the questions came about.")
public record QuestionSetVersionJson(
        @Schema(description = "The version.", examples = "2027-1")
        String questionSet,

        @Schema(description = "Whether it is still being written.")
        boolean draft,

        @Schema(description = "Whether the product ships it.")
        boolean shipped,

        @Schema(description = "SHA-256 of its document, hexadecimal.")
        String sha256,

        @Schema(description = "Subject of who wrote it.") @Nullable
        String draftedBy,

        @Nullable Instant draftedAt,

        @Schema(description = "Subject of the second person who published it.") @Nullable
        String publishedBy,

        @Nullable Instant publishedAt,

        @Schema(description = "Number of its last change; part of the entity tag.")
        long version)
        implements Versioned {

    static QuestionSetVersionJson from(QuestionSetVersionView view) {
        return new QuestionSetVersionJson(
                view.version(),
                view.draft(),
                view.shipped(),
                view.checksum(),
                view.draftedBy(),
                view.draftedAt(),
                view.publishedBy(),
                view.publishedAt(),
                view.revision());
    }
}
