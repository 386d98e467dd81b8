// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All versions of the questions. */
@Schema(name = "QuestionSets", description = "All versions of the questions.")
public record QuestionSetsJson(
        @Schema(description = "Oldest first; the last is the current one.")
        List<String> versions) {}
