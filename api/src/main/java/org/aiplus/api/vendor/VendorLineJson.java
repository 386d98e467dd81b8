// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.vendor.Clearance;
import org.aiplus.vendor.VendorLine;
import org.aiplus.vendor.VendorStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A vendor in the officers' list. */
@Schema(name = "VendorLine", description = "A vendor in the list of procurement officers.")
public record VendorLineJson(
        UUID id,

        @Schema(description = "Number in the business registry.")
        String registryNumber,

        @Schema(description = "Legal names by language.") Map<String, TextJson> name,

        VendorStatus status,

        @Schema(description = "When it registered; absent for a vendor that an import named.") @Nullable
        Instant registeredAt,

        @Schema(description = "Other vendors that it looks like and from which it has not been told apart.")
        int duplicates,

        @Schema(description = "Questions that wait for its answer.")
        int questions,

        @Schema(description = "How its declarations were judged; absent before there are any.") @Nullable
        Clearance declarations) {

    static VendorLineJson from(VendorLine line) {
        return new VendorLineJson(
                line.vendor().id(),
                line.vendor().registryNumber(),
                TextJson.from(line.vendor().name()),
                line.vendor().status(),
                line.registeredAt(),
                line.duplicates(),
                line.questions(),
                line.declarations());
    }
}
