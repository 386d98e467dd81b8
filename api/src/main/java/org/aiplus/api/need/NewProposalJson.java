// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import org.aiplus.need.NewProposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a vendor proposes. */
@Schema(name = "NewProposal", description = "A published solution that its vendor proposes.")
public record NewProposalJson(
        @Schema(description = "Reference of a published solution of the vendor.", examples = "S-000063")
        String solution,

        @Schema(description = "Language in which it is written.", examples = "en")
        String language,

        @Schema(description = "How it would help, at most 4000 characters.")
        String words) {

    NewProposal toCommand() {
        return new NewProposal(solution, LanguageTag.of(language), words);
    }
}
