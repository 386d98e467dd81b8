// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All editions of all criteria sets. */
@Schema(name = "CriteriaSets", description = "All published and retired editions.")
public record CriteriaSetsJson(
        @Schema(description = "Oldest first within their set.")
        List<CriteriaSetSummaryJson> items) {}
