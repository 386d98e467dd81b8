// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.declaration;

import jakarta.validation.constraints.Size;
import org.aiplus.declaration.DeclarationOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an officer judges a declaration. */
@Schema(name = "DeclarationReview", description = "How an officer judges a declaration that the rules leave open.")
public record DeclarationReviewJson(
        @Schema(description = "PASS or FAIL.") DeclarationOutcome outcome,

        @Size(max = 1000) @Schema(description = "Why; the vendor reads it.")
        String reason) {}
