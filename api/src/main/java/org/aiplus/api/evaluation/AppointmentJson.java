// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.util.UUID;
import org.aiplus.evaluation.Appointment;
import org.aiplus.evaluation.PanelRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place for somebody. */
@Schema(name = "Appointment", description = "A place on a panel for somebody.")
public record AppointmentJson(
        @Schema(description = "Subject of the person.") String person,

        @Schema(description = "What the person does.") PanelRole role,

        @Schema(description = "Where the person works; a panel has people of more than one division.")
        String division,

        @Schema(description = "The ended place that this one takes over.") @Nullable
        UUID replaces) {

    Appointment toCommand() {
        return new Appointment(person, role, division, replaces);
    }
}
