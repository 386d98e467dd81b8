// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A pilot as the public sees it: what was promised is public from the lock on, results together with the lessons.
 *
 * @param objective what the pilot is to show, in the language of the charter
 * @param published what the charter says the public will learn
 * @param hash SHA-256 of what was promised at the lock, hexadecimal
 * @param amendments how often it was amended since
 * @param level level of the intervals, in percent
 * @param language in which the charter is written
 * @param metrics what was promised
 * @param results at the decision; empty before the lessons are published
 * @param outcomes of the tools; empty before the lessons are published
 * @param reason why the decision was another than follows from the outcome; {@code null} before the lessons are published
 */
public record PublicPilot(
        PilotSummary summary,
        String objective,
        String published,
        String hash,
        int amendments,
        BigDecimal level,
        Language language,
        List<Metric> metrics,
        List<MetricResult> results,
        Map<Arm, MetricOutcome> outcomes,
        @Nullable String reason,
        PilotView.@Nullable Lessons lessons) {

    public PublicPilot {
        metrics = List.copyOf(metrics);
        results = List.copyOf(results);
        outcomes = Map.copyOf(outcomes);
    }
}
