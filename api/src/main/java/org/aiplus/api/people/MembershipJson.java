// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import java.time.Instant;
import org.aiplus.people.MembershipView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A membership. */
@Schema(name = "Membership", description = "That a person belongs, or belonged, to an organisation.")
public record MembershipJson(
        String id,
        OrganisationJson organisation,

        @Schema(description = "When it began.") Instant since,

        @Schema(description = "When it ended; absent while it lasts.") @Nullable
        Instant endedAt) {

    static MembershipJson from(MembershipView view) {
        return new MembershipJson(
                view.id().toString(), OrganisationJson.from(view.organisation()), view.since(), view.endedAt());
    }
}
