// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a step is handed over. */
@Schema(name = "StepDelegation", description = "To whom the caller hands a step over.")
public record StepDelegationJson(
        @Schema(description = "Subject of one of the people whom the choices of the round name.")
        String delegate,

        @Schema(description = "Last day on which it holds, today or later.")
        LocalDate until) {}
