// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.calibration;

import jakarta.validation.constraints.Size;
import org.aiplus.api.json.Lines;
import org.aiplus.calibration.SampleMark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the panel agreed about a sample. */
@Schema(name = "AgreedMark", description = "What the panel agreed about a sample.")
public record AgreedMarkJson(
        @Schema(description = "0 to 4.") int mark,

        @Lines @Size(max = 2000) @Schema(description = "Why, in words.")
        String reason) {

    static @Nullable AgreedMarkJson from(@Nullable SampleMark agreed) {
        if (agreed == null || agreed.mark() == null || agreed.reason() == null) {
            return null;
        }
        return new AgreedMarkJson(agreed.mark(), agreed.reason());
    }

    SampleMark toMark(int sample) {
        return new SampleMark(sample, mark, reason);
    }
}
