// SPDX-License-Identifier: Apache-2.0
package org.aiplus.clock;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProductProfile;
import org.aiplus.shared.RuleViolation;

/** The one clock: everybody may look at it, and in a demonstration an administrator may move it forward. */
@Stateless
public class ClockService {

    /** The farthest that one act moves the clock. */
    public static final Duration FARTHEST = Duration.ofDays(3_660);

    /** The farthest that the clock ever runs ahead. */
    public static final Duration FARTHEST_AHEAD = Duration.ofDays(36_600);

    @Inject
    ClockRepository clock;

    @Inject
    DueJobs jobs;

    @Inject
    ProductProfile profile;

    @Inject
    Event<DomainEvent> events;

    /** What the clock shows now. */
    @PermitAll
    public ClockView show() {
        var reading = clock.read();
        return new ClockView(reading.real(), reading.offset(), reading.now(), profile.demo());
    }

    /**
     * Moves the clock forward. What becomes due by it is done before this returns, in the same transaction: if a job
     * fails, the clock stays where it was.
     *
     * @param by more than zero, at most {@link #FARTHEST}; parts of a microsecond are dropped
     * @throws RuleViolation {@code CLOCK_ONLY_IN_DEMO} outside the demo profile, {@code CLOCK_ONLY_FORWARD} for zero or
     *     less, {@code TOO_LARGE} with the days allowed for more than {@link #FARTHEST} or, with what it is ahead already, more than
     *     {@link #FARTHEST_AHEAD}
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ClockView advance(Duration by) {
        if (!profile.demo()) {
            throw new RuleViolation(ProblemCode.CLOCK_ONLY_IN_DEMO);
        }
        if (by.compareTo(Duration.ofNanos(1000)) < 0) {
            throw new RuleViolation(List.of(Problem.at("/by", ProblemCode.CLOCK_ONLY_FORWARD)));
        }
        if (by.compareTo(FARTHEST) > 0) {
            throw tooFar(FARTHEST);
        }
        var offset = clock.advance(by);
        if (offset.compareTo(FARTHEST_AHEAD) > 0) {
            throw tooFar(FARTHEST_AHEAD);
        }
        events.fire(new ClockEvent.Advanced(by, offset));
        var now = clock.now();
        for (var job : jobs.all()) {
            clock.awaitTurn(job.name());
            jobs.run(job, now);
        }
        return show();
    }

    private static RuleViolation tooFar(Duration farthest) {
        return new RuleViolation(List.of(Problem.at("/by", ProblemCode.TOO_LARGE, "maximum", farthest.toDays())));
    }
}
