// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.aiplus.vendor.VendorDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a vendor says about itself. */
@Schema(name = "VendorDetails", description = "What a vendor says about itself.")
public record VendorDetailsJson(
        @Schema(description = "Legal names by language (en, zh-Hant-HK, zh-Hans); at least one.")
        Map<String, String> name,

        @Size(max = 40) @Schema(description = "Number in the business registry.")
        String registryNumber,

        @Size(max = 2)
        @Schema(description = "Whose registry: a code of the vocabulary registryCountry.", examples = "HK")
        String registryCountry,

        @Size(max = 20) @Schema(description = "A code of the vocabulary organisationSize.", examples = "SMALL")
        String size,

        @Size(max = 500) @Schema(description = "Where letters reach it, on one line.")
        String address,

        @Size(max = 500) @Schema(description = "Address of its site, with https.", format = "uri") @Nullable
        String website,

        @Size(max = 10) @Schema(description = "At least one.")
        List<VendorContactJson> contacts) {

    VendorDetails toDetails() {
        return new VendorDetails(
                name,
                registryNumber,
                registryCountry,
                size,
                address,
                website,
                contacts.stream().map(VendorContactJson::toContact).toList());
    }
}
