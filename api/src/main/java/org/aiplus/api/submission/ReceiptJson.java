// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.time.Instant;
import org.aiplus.submission.Receipt;
import org.aiplus.submission.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Proof of a submission. */
@Schema(name = "Receipt", description = "Proof of a submission, for the vendor to keep.")
public record ReceiptJson(
        @Schema(examples = "SUB-000012") String reference,

        @Schema(description = "Reference of the solution.", examples = "S-000063")
        String solution,

        @Schema(description = "Number of the content that was kept.")
        int snapshot,

        @Schema(description = "SHA-256 of that content in UTF-8, hexadecimal.")
        String sha256,

        Instant submittedAt,
        @Schema(description = "What happens next.") Step nextStep,
        @Schema(description = "By when.") @Nullable Instant answerDue) {

    static ReceiptJson from(Receipt receipt) {
        return new ReceiptJson(
                receipt.reference().value(),
                receipt.solution(),
                receipt.snapshot(),
                receipt.sha256(),
                receipt.submittedAt(),
                receipt.nextStep(),
                receipt.answerDue());
    }
}
