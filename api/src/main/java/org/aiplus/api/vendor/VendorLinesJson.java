// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.util.List;
import org.aiplus.shared.Slice;
import org.aiplus.vendor.VendorLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the officers' list of vendors. */
@Schema(name = "VendorLines", description = "A page of the list of vendors, those that wait longest first.")
public record VendorLinesJson(
        List<VendorLineJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static VendorLinesJson from(Slice<VendorLine> slice) {
        return new VendorLinesJson(
                slice.items().stream().map(VendorLineJson::from).toList(), slice.next());
    }
}
