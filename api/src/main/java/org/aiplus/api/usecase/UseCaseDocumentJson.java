// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aiplus.usecase.UseCaseView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link to a paper. */
@Schema(name = "UseCaseDocument", description = "A link to a paper that belongs to a use.")
public record UseCaseDocumentJson(
        @Schema(description = "Id of the document.") UUID id,

        @Schema(description = "Kind of the paper.", examples = "POC_REPORT")
        String kind,

        @Schema(description = "What it is called.") String title,

        @Schema(description = "Where it is.") String address,

        @Schema(description = "Last day on which it holds.") @Nullable
        LocalDate validUntil,

        @Schema(description = "Whether it was taken away since.")
        boolean removed,

        @Schema(description = "When it was added.") Instant at) {

    static UseCaseDocumentJson from(UseCaseView.Document document) {
        var content = document.content();
        return new UseCaseDocumentJson(
                document.id(),
                content.kind(),
                content.title(),
                content.address(),
                content.validUntil(),
                document.removed(),
                document.at());
    }
}
