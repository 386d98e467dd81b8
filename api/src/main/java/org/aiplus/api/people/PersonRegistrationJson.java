// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import org.aiplus.people.RegisterPerson;
import org.aiplus.people.VendorRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who has an account at the identity provider and shall become a member. */
@Schema(
        name = "PersonRegistration",
        description = "Somebody who has an account at the identity provider, and what they become a member of: either"
                + " department, or vendorRegistryNumber together with vendorRole.")
public record PersonRegistrationJson(
        @Schema(description = "The iss claim of the identity provider's tokens.")
        String issuer,

        @Schema(description = "The sub claim of the person's tokens.", maxLength = 255)
        String subject,

        @Schema(description = "Display name; a person who is known keeps theirs.", maxLength = 200)
        String name,

        @Schema(description = "Mail address; a person who is known keeps theirs.", maxLength = 254) @Nullable
        String email,

        @Schema(description = "Code of a department.", examples = "DPO") @Nullable
        String department,

        @Schema(description = "Registry number of a vendor.") @Nullable
        String vendorRegistryNumber,

        @Schema(description = "What the person may do for the vendor.") @Nullable
        VendorRole vendorRole) {

    RegisterPerson toCommand() {
        return new RegisterPerson(
                issuer,
                subject,
                name,
                email,
                OrganisationChoiceJson.choice(department, vendorRegistryNumber, vendorRole));
    }
}
