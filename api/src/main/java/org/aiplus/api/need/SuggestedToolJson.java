// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import java.util.List;
import org.aiplus.need.SuggestedTool;
import org.aiplus.search.Highlight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool that speaks of what is asked for. */
@Schema(name = "SuggestedTool", description = "A tool that speaks of what a need asks for.")
public record SuggestedToolJson(
        @Schema(description = "The tool, and whether it can be adopted.")
        ToolFitJson tool,

        @Schema(description = "Phrases of the tool's entry that match, the most telling first.")
        List<String> phrases) {

    /** A suggestion of the need. */
    public static SuggestedToolJson from(SuggestedTool tool) {
        return new SuggestedToolJson(
                ToolFitJson.from(tool.fit()),
                tool.highlights().stream().map(SuggestedToolJson::phrase).toList());
    }

    private static String phrase(Highlight highlight) {
        var text = new StringBuilder();
        highlight.fragments().forEach(fragment -> text.append(fragment.text()));
        return text.toString();
    }
}
