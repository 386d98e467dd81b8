// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a person decided about a pilot, with the results as they were computed at that moment. It never changes. */
@Entity
class PilotDecision {

    @Id
    private UUID id;

    private UUID charterId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    private DecisionKind follows;

    @Enumerated(EnumType.STRING)
    private MetricOutcome outcome;

    private String results;

    private @Nullable String reason;

    private @Nullable LocalDate newEnd;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PilotDecision() {}

    PilotDecision(
            UUID charterId,
            WantedDecision wanted,
            MetricOutcome outcome,
            List<MetricResult> results,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.charterId = charterId;
        this.kind = Objects.requireNonNull(wanted.kind());
        this.follows = OutcomeRules.follows(outcome);
        this.outcome = outcome;
        this.results = ResultCodec.json(results);
        this.reason = wanted.reason();
        this.newEnd = wanted.newEnd();
        this.actor = actor;
        this.at = at;
    }

    PilotView.Decision view() {
        return new PilotView.Decision(kind, follows, outcome, ResultCodec.stored(results), reason, newEnd, actor, at);
    }
}
