// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import jakarta.validation.constraints.Size;
import org.aiplus.vendor.VendorContact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody whom the government can reach at a vendor. */
@Schema(name = "VendorContact", description = "Somebody whom the government can reach at a vendor.")
public record VendorContactJson(
        @Size(max = 200) @Schema(description = "Name of the person.")
        String name,

        @Size(max = 100) @Schema(description = "What the person does there.")
        String role,

        @Size(max = 254) @Schema(description = "Mail address.", format = "email")
        String email,

        @Size(max = 40) @Schema(description = "Telephone number.", examples = "+852 2345 6789") @Nullable
        String phone) {

    static VendorContactJson from(VendorContact contact) {
        return new VendorContactJson(
                String.valueOf(contact.name()),
                String.valueOf(contact.role()),
                String.valueOf(contact.email()),
                contact.phone());
    }

    VendorContact toContact() {
        return new VendorContact(name, role, email, phone);
    }
}
