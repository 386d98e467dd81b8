// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import org.aiplus.award.ObjectionOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer to an objection. */
@Schema(name = "ObjectionAnswer", description = "An answer to an objection.")
public record ObjectionAnswerJson(
        @Schema(
                description =
                        "DISMISSED lets the standstill run on, RECOMMEND_ANEW withdraws the notice, CANCEL ends the evaluation.")
        @Nullable
        ObjectionOutcome outcome,

        @Schema(description = "Why, at most 2,000 characters; the bidder reads it.")
        String answer) {}
