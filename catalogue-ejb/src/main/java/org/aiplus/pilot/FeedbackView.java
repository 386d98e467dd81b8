// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What participants of a pilot said.
 *
 * @param count how many answered
 * @param useful mean of how useful they found the tool, with one decimal; {@code null} when nobody answered
 * @param trusted mean of how far they could rely on it; {@code null} when nobody answered
 * @param lines the newest first, at most {@value #LINES}
 */
public record FeedbackView(
        long count, @Nullable BigDecimal useful, @Nullable BigDecimal trusted, List<Line> lines) {

    /** Most answers that are shown. */
    public static final int LINES = 100;

    /**
     * One answer.
     *
     * @param author subject of the participant, {@code null} for a nameless answer
     */
    public record Line(NewFeedback said, @Nullable String author, LocalDate day) {}

    public FeedbackView {
        lines = List.copyOf(lines);
    }
}
