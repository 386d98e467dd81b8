// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words with which somebody does something. */
@Schema(name = "AssessmentReason", description = "Why, or what was done; at most 2000 characters.")
public record AssessmentReasonJson(
        @Schema(description = "The words.") String reason) {}
