// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import java.util.Comparator;
import java.util.List;

/** Marks for samples as they are kept, in the order of the samples. */
record KeptMarks(List<SampleMark> marks) {

    static final KeptMarks NONE = new KeptMarks(List.of());

    KeptMarks {
        marks = marks.stream()
                .sorted(Comparator.comparingInt(SampleMark::sample))
                .toList();
    }
}
