// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.time.LocalDate;
import java.util.List;
import org.aiplus.json.Problems;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Checks a person and a day that somebody chose. */
final class Chosen {

    private Chosen() {}

    /** Reports REQUIRED, or UNKNOWN_CODE for anybody who is not offered. */
    static void colleague(List<Colleague> offered, @Nullable String chosen, String pointer, Problems problems) {
        if (chosen == null || chosen.isBlank()) {
            problems.add(pointer, ProblemCode.REQUIRED);
        } else if (offered.stream().noneMatch(colleague -> colleague.subject().equals(chosen))) {
            problems.add(
                    pointer,
                    ProblemCode.UNKNOWN_CODE,
                    "known",
                    offered.stream().map(Colleague::subject).toList());
        }
    }

    /** Reports REQUIRED, DATES_OUT_OF_ORDER before the first day, TOO_LARGE after the last. */
    static void day(@Nullable LocalDate day, LocalDate first, LocalDate last, String pointer, Problems problems) {
        if (day == null) {
            problems.add(pointer, ProblemCode.REQUIRED);
        } else if (day.isBefore(first)) {
            problems.add(pointer, ProblemCode.DATES_OUT_OF_ORDER);
        } else if (day.isAfter(last)) {
            problems.add(pointer, ProblemCode.TOO_LARGE, "maximum", last.toString());
        }
    }
}
