// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.catalogue;

import java.time.Instant;
import org.aiplus.catalogue.RevisionStatus;
import org.aiplus.catalogue.RevisionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of an entry's version list. */
@Schema(name = "Revision", description = "One published revision of an entry; it never changes.")
public record RevisionJson(
        @Schema(description = "From 1, newest last.") int number,
        RevisionStatus status,
        String questionSet,
        @Nullable Instant publishedAt,

        @Schema(description = "SHA-256 of the canonical content, hexadecimal.")
        String contentHash) {

    static RevisionJson from(RevisionView view) {
        return new RevisionJson(
                view.number(), view.status(), view.questionSetVersion(), view.publishedAt(), view.contentHash());
    }
}
