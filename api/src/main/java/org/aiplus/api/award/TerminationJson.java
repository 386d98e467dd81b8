// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a contract before its last day. */
@Schema(name = "ContractTermination", description = "The end of a contract before its last day.")
public record TerminationJson(
        @Schema(description = "Why, at most 4,000 characters.")
        String reason) {}
