// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import java.time.Instant;
import org.aiplus.people.InvitationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation. */
@Schema(name = "Invitation", description = "An invitation that nobody has accepted yet.")
public record InvitationJson(
        String id,

        @Schema(description = "The invited mail address.") String email,

        OrganisationJson organisation,

        @Schema(description = "When it was made.") Instant invitedAt) {

    static InvitationJson from(InvitationView view) {
        return new InvitationJson(
                view.id().toString(), view.email(), OrganisationJson.from(view.organisation()), view.invitedAt());
    }
}
