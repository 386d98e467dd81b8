// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.calibration;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.aiplus.api.json.Lines;
import org.aiplus.calibration.NewCalibration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calibration exercise to be set. */
@Schema(name = "NewCalibration", description = "A calibration exercise to be set.")
public record NewCalibrationJson(
        @Size(max = 3) @Schema(description = "Two or three, in the order in which they are marked.")
        List<NewSampleJson> samples) {

    /** A sample to be set. */
    @Schema(name = "NewSample", description = "An answer that nobody has handed in; never a bid.")
    public record NewSampleJson(
            @Schema(description = "Code of a criterion that chair and members mark, or INNOVATION.")
            String criterion,

            @Lines @Size(max = 8000) @Schema(description = "The answer.")
            String text) {}

    NewCalibration toCommand() {
        return new NewCalibration(samples.stream()
                .map(sample -> new NewCalibration.Sample(sample.criterion(), sample.text()))
                .toList());
    }
}
