// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.time.Instant;
import java.util.Objects;
import org.aiplus.people.InvitationView;
import org.aiplus.people.VendorRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open invitation to a vendor. */
@Schema(name = "VendorInvitation", description = "An open invitation to become a member of a vendor.")
public record VendorInvitationJson(
        String id,

        @Schema(description = "The invited mail address.") String email,

        VendorRole role,

        Instant invitedAt) {

    static VendorInvitationJson from(InvitationView view) {
        return new VendorInvitationJson(
                view.id().toString(),
                view.email(),
                Objects.requireNonNull(view.organisation().vendorRole()),
                view.invitedAt());
    }
}
