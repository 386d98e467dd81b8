// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.calibration;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.aiplus.api.json.Lines;
import org.aiplus.calibration.SampleMark;
import org.aiplus.calibration.SampleMarks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The caller's marks for all samples. */
@Schema(name = "SampleMarks", description = "The caller's marks for all samples, in place of those before.")
public record SampleMarksJson(
        @Size(max = 3) @Schema(description = "At most one for each sample.")
        List<SampleMarkJson> marks,

        @Schema(description = "Whether they are handed in, for good; otherwise they are kept as a draft.")
        boolean handIn) {

    /** A mark for a sample. */
    @Schema(name = "SampleMark", description = "A mark for a sample.")
    public record SampleMarkJson(
            @Schema(description = "Number of the sample, from 1.")
            int sample,

            @Schema(description = "0 to 4; absent as long as it is open.") @Nullable
            Integer mark,

            @Lines @Size(max = 2000) @Schema(description = "Why, in words.") @Nullable
            String reason) {

        static SampleMarkJson from(SampleMark mark) {
            return new SampleMarkJson(mark.sample(), mark.mark(), mark.reason());
        }
    }

    SampleMarks toMarks() {
        return new SampleMarks(
                marks.stream()
                        .map(one -> new SampleMark(one.sample(), one.mark(), one.reason()))
                        .toList(),
                handIn);
    }
}
