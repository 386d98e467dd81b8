// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.calibration;

import org.aiplus.api.json.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done with an exercise. */
@Schema(
        name = "CalibrationReason",
        description = "Why nobody waits for the missing marks, or the exercise is given up.")
public record CalibrationReasonJson(
        @Lines @Schema(description = "In words, at most 2000 characters.")
        String reason) {}
