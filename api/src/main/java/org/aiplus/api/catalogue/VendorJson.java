// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.catalogue;

import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.vendor.VendorView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vendor. */
@Schema(name = "Vendor", description = "A vendor.")
public record VendorJson(
        UUID id,

        @Schema(description = "Number in the business registry.")
        String registryNumber,

        @Schema(description = "Names by language.") Map<String, TextJson> name,

        @Schema(description = "Whether the vendor is invented for demonstration.")
        boolean demo) {

    static VendorJson from(VendorView view) {
        return new VendorJson(view.id(), view.registryNumber(), TextJson.from(view.name()), view.demo());
    }
}
