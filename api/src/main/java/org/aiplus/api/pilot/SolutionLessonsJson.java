// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What pilots have taught about a tool. */
@Schema(name = "SolutionLessons", description = "What pilots have taught about a tool.")
public record SolutionLessonsJson(
        @Schema(description = "The newest first.") List<PublicLessonJson> items) {}
