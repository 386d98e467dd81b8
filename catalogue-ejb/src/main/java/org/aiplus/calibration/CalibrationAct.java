// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

/** What somebody can do with a calibration exercise. */
public enum CalibrationAct {
    /** Marks the samples. */
    MARK,
    /** Puts the marks side by side without those that are missing. */
    REVEAL,
    /** Writes what was agreed. */
    AGREE,
    /** Closes it: everything is agreed. */
    CLOSE,
    /** Gives it up. */
    WITHDRAW
}
