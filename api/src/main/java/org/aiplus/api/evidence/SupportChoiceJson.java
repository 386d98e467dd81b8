// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import org.aiplus.evidence.SupportChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What evidence shall support. */
@Schema(name = "EvidenceSupportChoice", description = "A question of an entry that a piece of evidence shall support.")
public record SupportChoiceJson(
        @Schema(description = "Reference of an entry of the same vendor.", examples = "S-000063")
        String solution,

        @Schema(description = "Code of a question.", examples = "certificates")
        String question) {

    SupportChoice toChoice() {
        return new SupportChoice(solution, question);
    }
}
