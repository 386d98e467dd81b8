// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import org.aiplus.people.OrganisationChoice;
import org.aiplus.people.VendorRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to invite to what. */
@Schema(
        name = "InvitationRequest",
        description = "Whom to invite to what: either department, or vendorRegistryNumber together with vendorRole.")
public record InvitationRequestJson(
        @Schema(
                description = "Whoever signs in with this address, verified, becomes a member.",
                format = "email",
                maxLength = 254)
        String email,

        @Schema(description = "Code of a department.", examples = "DPO") @Nullable
        String department,

        @Schema(description = "Registry number of a vendor.") @Nullable
        String vendorRegistryNumber,

        @Schema(description = "What the person may do for the vendor.") @Nullable
        VendorRole vendorRole) {

    OrganisationChoice toChoice() {
        return OrganisationChoiceJson.choice(department, vendorRegistryNumber, vendorRole);
    }
}
