// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A pilot as its readers see it.
 *
 * @param useCase reference of the use of AI that is piloted
 * @param title of the use
 * @param titleLanguage in which the title is written
 * @param solution reference of the tool
 * @param solutionRevision revision of the tool, {@code null} where it is not fixed
 * @param promises what was promised, the newest first; empty for a draft
 * @param lacks what a draft needs before it can be locked
 * @param results for each metric and tool
 * @param outcomes of the tools
 * @param series values by week, for charts
 * @param readings how many readings stand
 * @param stops codes of metrics whose stop value was reached and about which nobody has decided yet
 * @param overdue whether the end has passed without a decision
 * @param latestEnd last day to which it can be extended; {@code null} when it cannot
 * @param lessons what was learned, as far as it is published
 * @param acts what the reader can do now
 * @param version for the next change
 */
public record PilotView(
        PilotReference reference,
        String useCase,
        String department,
        String title,
        Language titleLanguage,
        String solution,
        @Nullable Integer solutionRevision,
        PilotStatus status,
        CharterContent content,
        List<Promise> promises,
        List<Problem> lacks,
        List<MetricResult> results,
        Map<Arm, MetricOutcome> outcomes,
        List<Series> series,
        long readings,
        List<String> stops,
        boolean overdue,
        @Nullable LocalDate latestEnd,
        List<Decision> decisions,
        @Nullable Lessons lessons,
        Set<PilotAct> acts,
        long version) {

    /**
     * What was promised at one time.
     *
     * @param number 0 when the charter was locked, then one more for each amendment
     * @param hash SHA-256 of the document, hexadecimal
     * @param document the charter as JSON; its UTF-8 bytes give the hash
     * @param reason why it was amended
     */
    public record Promise(
            int number,
            String hash,
            String document,
            @Nullable String reason,
            String actor,
            Instant at) {}

    /**
     * What a person decided.
     *
     * @param follows what follows from the outcome
     * @param outcome as it was computed at that moment
     * @param results as they were computed at that moment
     */
    public record Decision(
            DecisionKind kind,
            DecisionKind follows,
            MetricOutcome outcome,
            List<MetricResult> results,
            @Nullable String reason,
            @Nullable LocalDate newEnd,
            String actor,
            Instant at) {

        public Decision {
            results = List.copyOf(results);
        }
    }

    /** What was learned, in the words of the department. */
    public record Lessons(String text, Language language, Instant at) {}

    /** Values of a metric by week. */
    public record Series(String metric, Arm arm, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * What the readings of a week show together.
     *
     * @param week its Monday
     */
    public record Point(LocalDate week, Estimate estimate, long readings) {}

    public PilotView {
        promises = List.copyOf(promises);
        lacks = List.copyOf(lacks);
        results = List.copyOf(results);
        outcomes = Map.copyOf(outcomes);
        series = List.copyOf(series);
        stops = List.copyOf(stops);
        decisions = List.copyOf(decisions);
        acts = Set.copyOf(acts);
    }
}
