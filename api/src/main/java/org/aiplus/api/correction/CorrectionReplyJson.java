// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words with which a correction request is accepted or declined. */
@Schema(name = "CorrectionReply", description = "The words with which a correction request is accepted or declined.")
public record CorrectionReplyJson(
        @Schema(description = "What the reporter reads; 1 to 2000 characters.")
        String reason) {}
