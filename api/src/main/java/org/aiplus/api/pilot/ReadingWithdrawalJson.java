// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a reading no longer counts. */
@Schema(name = "ReadingWithdrawal", description = "Why a reading no longer counts.")
public record ReadingWithdrawalJson(
        @Size(max = 500) @Schema(description = "Why.") String reason) {}
