// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.validation.constraints.Size;
import org.aiplus.api.json.Lines;
import org.aiplus.pilot.PilotView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a pilot has taught. */
@Schema(name = "PilotLessons", description = "What a pilot has taught.")
public record PilotLessonsJson(
        @Lines @Size(max = 4000) @Schema(description = "In the words of the department, 1 to 4,000 characters.")
        String text,

        @Schema(description = "Language in which it is written.")
        String language) {

    static @Nullable PilotLessonsJson from(PilotView.@Nullable Lessons lessons) {
        return lessons == null
                ? null
                : new PilotLessonsJson(lessons.text(), lessons.language().tag());
    }
}
