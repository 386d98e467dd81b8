// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.catalogue;

import org.aiplus.catalogue.SolutionSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an entry comes from. */
@Schema(name = "SolutionSource", description = "Where an entry comes from; system and id together identify it.")
public record SourceJson(
        @Schema(description = "Short name of the register or system.", examples = "uk-atrs")
        String system,

        @Schema(description = "Id of the entry there.") String externalId,

        @Schema(description = "Public address of the original.") @Nullable
        String url) {

    static SourceJson from(SolutionSource source) {
        return new SourceJson(source.system(), source.externalId(), source.url());
    }
}
