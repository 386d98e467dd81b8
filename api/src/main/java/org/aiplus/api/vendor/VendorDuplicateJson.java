// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.vendor.DuplicateDecision;
import org.aiplus.vendor.DuplicateSign;
import org.aiplus.vendor.VendorDuplicateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a vendor looks like another. */
@Schema(name = "VendorDuplicate", description = "That a vendor looks like another one.")
public record VendorDuplicateJson(
        UUID id,

        @Schema(description = "The other vendor.") UUID otherId,

        @Schema(description = "Registry number of the other vendor.")
        String otherRegistryNumber,

        @Schema(description = "Names of the other vendor by language.")
        Map<String, TextJson> otherName,

        @Schema(description = "What speaks for both being one organisation.")
        List<DuplicateSign> signs,

        Instant foundAt,

        @Schema(description = "Absent while nobody has decided.") @Nullable
        DuplicateDecision decision,

        @Schema(description = "Why it was decided so.") @Nullable
        String reason) {

    static VendorDuplicateJson from(VendorDuplicateView view) {
        return new VendorDuplicateJson(
                view.id(),
                view.other().id(),
                view.other().registryNumber(),
                TextJson.from(view.other().name()),
                view.signs(),
                view.foundAt(),
                view.decision(),
                view.reason());
    }
}
