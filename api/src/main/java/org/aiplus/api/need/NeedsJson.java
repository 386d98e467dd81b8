// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aiplus.need.NeedStatus;
import org.aiplus.need.NeedSummary;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of needs. */
@Schema(name = "Needs", description = "A page of the needs that the caller may read.")
public record NeedsJson(
        @Schema(description = "The newest first.") List<NeedLineJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    /** A line of the list. */
    @Schema(name = "NeedLine", description = "A line of a list of needs.")
    public record NeedLineJson(
            @Schema(description = "The reference.", examples = "N-2026-0001")
            String reference,

            @Schema(description = "Code of the department.") String department,

            @Schema(description = "Language in which it is written.")
            String language,

            @Schema(description = "What is wanted.") String title,

            @Schema(description = "How far it is.") NeedStatus status,

            @Schema(description = "Whether vendors may propose.")
            boolean invitesProposals,

            @Schema(description = "Last day for proposals.") @Nullable
            LocalDate proposalsUntil,

            @Schema(description = "When it was begun.") Instant openedAt) {

        static NeedLineJson from(NeedSummary need) {
            return new NeedLineJson(
                    need.reference().value(),
                    need.department(),
                    need.language().tag(),
                    need.title(),
                    need.status(),
                    need.invitesProposals(),
                    need.proposalsUntil(),
                    need.openedAt());
        }
    }

    static NeedsJson from(Slice<NeedSummary> slice) {
        return new NeedsJson(slice.items().stream().map(NeedLineJson::from).toList(), slice.next());
    }
}
