// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/** What a participant of a pilot said about working with the tool; without the name, where the participant wanted that. */
@Entity
class PilotFeedback {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    private UUID charterId;

    @Enumerated(EnumType.STRING)
    private Arm arm;

    private int useful;

    private int trusted;

    private @Nullable Integer minutes;

    private @Nullable String helped;

    private @Nullable String hindered;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String author;

    private LocalDate givenOn;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PilotFeedback() {}

    PilotFeedback(UUID charterId, NewFeedback said, @Nullable String author, LocalDate day) {
        // An id that grows with time would tell the minute of a nameless answer.
        this.id = new UUID(RANDOM.nextLong(), RANDOM.nextLong());
        this.charterId = charterId;
        this.arm = said.arm();
        this.useful = said.useful();
        this.trusted = said.trusted();
        this.minutes = said.minutes();
        this.helped = said.helped();
        this.hindered = said.hindered();
        this.language = said.language();
        this.author = author;
        this.givenOn = day;
    }

    FeedbackView.Line line() {
        return new FeedbackView.Line(
                new NewFeedback(arm, useful, trusted, minutes, helped, hindered, language, author == null),
                author,
                givenOn);
    }
}
