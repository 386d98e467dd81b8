// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.util.List;
import org.aiplus.vendor.VendorDuplicateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The vendors that a vendor looks like. */
@Schema(name = "VendorDuplicates", description = "The vendors that a vendor looks like.")
public record VendorDuplicatesJson(List<VendorDuplicateJson> items) {

    static VendorDuplicatesJson from(List<VendorDuplicateView> views) {
        return new VendorDuplicatesJson(
                views.stream().map(VendorDuplicateJson::from).toList());
    }
}
