// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/** How a pilot ended: the computed outcome, the decision of a person, and what was learned. */
@Embeddable
class PilotEnding {

    @Enumerated(EnumType.STRING)
    private MetricOutcome outcome;

    @Enumerated(EnumType.STRING)
    private DecisionKind decision;

    private Instant decidedAt;

    private @Nullable String lessons;

    @Enumerated(EnumType.STRING)
    private @Nullable Language lessonsLanguage;

    private @Nullable Instant lessonsAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PilotEnding() {}

    PilotEnding(MetricOutcome outcome, DecisionKind decision, Instant at) {
        this.outcome = outcome;
        this.decision = decision;
        this.decidedAt = at;
    }

    void learned(String text, Language language, Instant at) {
        this.lessons = text;
        this.lessonsLanguage = language;
        this.lessonsAt = at;
    }

    MetricOutcome outcome() {
        return outcome;
    }

    DecisionKind decision() {
        return decision;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    PilotView.@Nullable Lessons lessons() {
        return lessons == null || lessonsLanguage == null || lessonsAt == null
                ? null
                : new PilotView.Lessons(lessons, lessonsLanguage, lessonsAt);
    }
}
