// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.time.Instant;
import java.util.List;
import org.aiplus.vendor.VendorAccountView;
import org.aiplus.vendor.VendorSize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a vendor says about itself to the government. */
@Schema(name = "VendorProfile", description = "What a vendor says about itself to the government.")
public record VendorProfileJson(
        @Schema(description = "Whose registry: a code of the vocabulary registryCountry.")
        String registryCountry,

        VendorSize size,

        @Schema(description = "Where letters reach it.") String address,

        @Schema(description = "Address of its site.") @Nullable
        String website,

        List<VendorContactJson> contacts,

        @Schema(description = "When it was first said.") Instant registeredAt) {

    static VendorProfileJson from(VendorAccountView.Profile profile) {
        return new VendorProfileJson(
                profile.registryCountry(),
                profile.size(),
                profile.address(),
                profile.website(),
                profile.contacts().stream().map(VendorContactJson::from).toList(),
                profile.registeredAt());
    }
}
