// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import java.util.List;

/**
 * Somebody's marks for all samples.
 *
 * @param marks at most one for each sample
 * @param handIn whether they are handed in, for good; otherwise they are kept as a draft
 */
public record SampleMarks(List<SampleMark> marks, boolean handIn) {

    public SampleMarks {
        marks = List.copyOf(marks);
    }
}
