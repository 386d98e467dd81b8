// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second administrator answers for. */
@Schema(name = "Approval", description = "What the second administrator answers for.")
public record ApprovalJson(
        @Schema(description = "Tags of the languages whose texts the caller has read and found right; may be empty.")
        List<String> checkedLanguages) {}
