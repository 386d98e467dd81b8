// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import java.util.List;
import org.aiplus.claim.ClaimLedger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The claims of an entry. */
@Schema(name = "Claims", description = "The claims of a published entry, one for each answer that the caller may read.")
public record ClaimsJson(
        @Schema(description = "Reference of the entry.", examples = "S-000063")
        String solution,

        @Schema(description = "Number of the published revision.")
        int revision,

        List<ClaimJson> claims) {

    static ClaimsJson from(ClaimLedger ledger) {
        return new ClaimsJson(
                ledger.solution().value(),
                ledger.revision(),
                ledger.claims().stream().map(ClaimJson::from).toList());
    }
}
