// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import java.util.List;

/**
 * A calibration exercise to be set.
 *
 * @param samples two or three, in the order in which they are marked
 */
public record NewCalibration(List<Sample> samples) {

    /**
     * An answer that nobody has handed in.
     *
     * @param criterion code of a criterion that chair and members mark
     * @param text of the answer
     */
    public record Sample(String criterion, String text) {}

    public NewCalibration {
        samples = List.copyOf(samples);
    }
}
