// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import org.aiplus.submission.SectionProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one section is. */
@Schema(name = "SectionProgress", description = "How far one section is.")
public record SectionProgressJson(
        @Schema(description = "Code of the section; core for name, categories and classification.")
        String section,

        int requiredAnswered,
        int requiredTotal,
        int answered,
        int total,

        @Schema(description = "How many problems keep it from being submitted.")
        int problems) {

    static SectionProgressJson from(SectionProgress progress) {
        return new SectionProgressJson(
                progress.section(),
                progress.requiredAnswered(),
                progress.requiredTotal(),
                progress.answered(),
                progress.total(),
                progress.problems().size());
    }
}
