// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import org.aiplus.pilot.PilotLesson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one pilot has taught about a tool. */
@Schema(name = "PublicLesson", description = "What one pilot has taught about a tool.")
public record PublicLessonJson(
        @Schema(description = "Which pilot.") PilotSummaryJson pilot,

        @Schema(description = "What was learned.") @Nullable PilotLessonsJson lessons) {

    static PublicLessonJson from(PilotLesson lesson) {
        return new PublicLessonJson(PilotSummaryJson.from(lesson.pilot()), PilotLessonsJson.from(lesson.lessons()));
    }
}
