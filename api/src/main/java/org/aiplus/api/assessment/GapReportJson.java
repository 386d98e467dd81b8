// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import org.aiplus.assessment.CriterionGap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The gap report. */
@Schema(name = "GapReport", description = "Criteria that listed solutions lack valid evidence for today.")
public record GapReportJson(
        @Schema(description = "One for each criterion with a gap.")
        List<CriterionGapJson> items) {

    static GapReportJson from(List<CriterionGap> gaps) {
        return new GapReportJson(gaps.stream().map(CriterionGapJson::from).toList());
    }
}
