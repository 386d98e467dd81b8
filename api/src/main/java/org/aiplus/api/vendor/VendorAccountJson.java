// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.vendor.VendorAccountView;
import org.aiplus.vendor.VendorStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A vendor as its own people and the government see it. */
@Schema(name = "VendorAccount", description = "A vendor as its own people and the government see it.")
public record VendorAccountJson(
        UUID id,

        @Schema(description = "Number in the business registry.")
        String registryNumber,

        @Schema(description = "Legal names by language.") Map<String, TextJson> name,

        @Schema(description = "Whether the vendor is invented for demonstration.")
        boolean demo,

        VendorStatus status,

        @Schema(description = "Absent as long as the vendor has said nothing about itself.") @Nullable
        VendorProfileJson profile,

        @Schema(description = "What procurement officers asked, the newest first.")
        List<VendorQuestionJson> questions,

        @Schema(description = "Decisions, the newest first.")
        List<VendorHistoryJson> history,

        @Schema(description = "Grows with each change; the entity tag begins with it.")
        long version)
        implements Versioned {

    static VendorAccountJson from(VendorAccountView view) {
        var profile = view.profile();
        return new VendorAccountJson(
                view.vendor().id(),
                view.vendor().registryNumber(),
                TextJson.from(view.vendor().name()),
                view.vendor().demo(),
                view.vendor().status(),
                profile == null ? null : VendorProfileJson.from(profile),
                view.questions().stream().map(VendorQuestionJson::from).toList(),
                view.history().stream().map(VendorHistoryJson::from).toList(),
                view.version());
    }
}
