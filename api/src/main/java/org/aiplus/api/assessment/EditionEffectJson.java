// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import org.aiplus.assessment.EditionEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The effect of an edition. */
@Schema(
        name = "EditionEffect",
        description = "What another edition of the criteria would make of the listed solutions.")
public record EditionEffectJson(
        @Schema(description = "The edition.", examples = "responsible-ai/2027-1")
        String edition,

        @Schema(description = "How many solutions are listed.")
        int listed,

        @Schema(description = "How many of those would come to less than their decision.")
        int failing,

        @Schema(description = "The first of those, at most 200.")
        List<SolutionEffectJson> solutions) {

    static EditionEffectJson from(EditionEffect effect) {
        return new EditionEffectJson(
                effect.edition().toString(),
                effect.listed(),
                effect.failing(),
                effect.solutions().stream().map(SolutionEffectJson::from).toList());
    }
}
