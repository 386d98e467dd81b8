// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import org.aiplus.people.OrganisationChoice;
import org.aiplus.people.VendorRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which organisation somebody shall be a member of. */
@Schema(
        name = "OrganisationChoice",
        description = "Either department, or vendorRegistryNumber together with vendorRole.")
public record OrganisationChoiceJson(
        @Schema(description = "Code of a department.", examples = "DPO") @Nullable
        String department,

        @Schema(description = "Registry number of a vendor.") @Nullable
        String vendorRegistryNumber,

        @Schema(description = "What the person may do for the vendor.") @Nullable
        VendorRole vendorRole) {

    OrganisationChoice toChoice() {
        return choice(department, vendorRegistryNumber, vendorRole);
    }

    static OrganisationChoice choice(
            @Nullable String department, @Nullable String vendorRegistryNumber, @Nullable VendorRole vendorRole) {
        return new OrganisationChoice(department, vendorRegistryNumber, vendorRole == null ? null : vendorRole.name());
    }
}
