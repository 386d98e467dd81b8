// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.time.Instant;
import org.aiplus.vendor.VendorHistoryView;
import org.aiplus.vendor.VendorStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision about a vendor. */
@Schema(name = "VendorHistory", description = "A decision about a vendor.")
public record VendorHistoryJson(
        @Schema(description = "What the vendor became.") VendorStatus status,

        @Schema(description = "Why; empty where no reason was asked for.")
        String reason,

        @Schema(description = "Name of whoever decided; absent when it is not yours to know.") @Nullable
        String decidedBy,

        @Schema(description = "When.") Instant at) {

    static VendorHistoryJson from(VendorHistoryView view) {
        return new VendorHistoryJson(view.status(), view.reason(), view.doer().name(), view.at());
    }
}
