// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import org.jspecify.annotations.Nullable;

/**
 * A mark for a sample: somebody's own, or what the panel has agreed.
 *
 * @param sample number of the sample, from 1
 * @param mark 0 to 4; {@code null} as long as it is open
 * @param reason in words; {@code null} as long as there is none
 */
public record SampleMark(
        int sample, @Nullable Integer mark, @Nullable String reason) {

    /** Whether nothing is missing. */
    public boolean complete() {
        return mark != null && reason != null && !reason.isBlank();
    }
}
