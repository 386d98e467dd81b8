// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.inquiry;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.aiplus.inquiry.NewInquiry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question to a bidder. */
@Schema(name = "NewInquiry", description = "A question to a bidder.")
public record NewInquiryJson(
        @Schema(description = "Letter of the bid.", examples = "A")
        String letter,

        @Schema(description = "Code of the criterion of the scheme; a gate only for the chair, to have it cured.")
        String criterion,

        @Size(max = 2000) @Schema(description = "In the words of the panel.")
        String question,

        @Schema(description = "By when it is answered: an hour to thirty days from now.")
        Instant dueAt) {

    NewInquiry toCommand() {
        return new NewInquiry(letter, criterion, question, dueAt);
    }
}
