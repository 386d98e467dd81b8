// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import jakarta.validation.constraints.Size;
import org.aiplus.people.VendorRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite to a vendor. */
@Schema(name = "VendorInvitationRequest", description = "Whom to invite to a vendor.")
public record VendorInvitationRequestJson(
        @Size(max = 254)
        @Schema(
                description = "Whoever signs in with this address, verified, becomes a member.",
                format = "email",
                maxLength = 254)
        String email,

        VendorRole role) {}
