// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.time.Instant;
import java.util.List;
import org.aiplus.assessment.Entry;
import org.aiplus.assessment.GateResult;
import org.aiplus.evidence.EvidenceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding. */
@Schema(name = "AssessmentEntry", description = "What an assessor has found about one criterion.")
public record EntryJson(
        @Schema(description = "Code of the criterion.", examples = "EAF-01.1")
        String criterion,

        @Schema(description = "For gates, and NOT_APPLICABLE for scored criteria; absent beside a mark.") @Nullable
        GateResult result,

        @Schema(description = "0 to 4 as entered, before it is capped by the proof; absent beside a result.") @Nullable
        Integer mark,

        @Schema(description = "Why.") String reason,

        @Schema(description = "References of evidence that is cited besides what is bound to the questions.")
        List<String> evidence,

        @Schema(description = "Subject of the assessor; empty for the vendor.")
        String enteredBy,

        @Schema(description = "When it was entered.") Instant enteredAt) {

    static EntryJson from(Entry entry) {
        return new EntryJson(
                entry.criterion(),
                entry.result(),
                entry.mark(),
                entry.reason(),
                entry.evidence().stream().map(EvidenceReference::value).toList(),
                entry.enteredBy(),
                entry.enteredAt());
    }
}
