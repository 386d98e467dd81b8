// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.need.ToolFit;
import org.aiplus.need.ToolObstacle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a tool can be adopted. */
@Schema(name = "ToolFit", description = "Whether a tool can be adopted, known before anybody makes an effort.")
public record ToolFitJson(
        @Schema(description = "Reference of the tool.", examples = "S-000063")
        String solution,

        @Schema(description = "Its name by language.") Map<String, TextJson> name,

        @Schema(description = "Name of its vendor; absent for what departments make themselves.") @Nullable
        Map<String, TextJson> vendor,

        @Schema(description = "What the government has decided about it.")
        SolutionStatus status,

        @Schema(description = "Highest class of the data that it may be used with.") @Nullable
        Classification maximumClassification,

        @Schema(description = "What stands against it today; empty when nothing does.")
        List<ToolObstacle> obstacles) {

    /** A fit of the need. */
    public static ToolFitJson from(ToolFit fit) {
        return new ToolFitJson(
                fit.solution().value(),
                TextJson.from(fit.name()),
                TextJson.fromOptional(fit.vendor()),
                fit.status(),
                fit.maximumClassification(),
                fit.obstacles());
    }
}
