// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.aiplus.identity.MemberQueries;
import org.aiplus.identity.Role;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;
import org.aiplus.usecase.UseCaseReference;
import org.aiplus.usecase.UseCases;

/** Calls people to a pilot: at once when a stop value is reached, and week after week when its end has passed undecided. */
@Dependent
class PilotWatch implements DueJob {

    @Inject
    PilotRepository pilots;

    @Inject
    ReadingRepository readings;

    @Inject
    UseCases useCases;

    @Inject
    MemberQueries members;

    @Inject
    Event<DomainEvent> events;

    @Override
    public String name() {
        return "overdue-pilots";
    }

    @Override
    public void run(Instant now) {
        var today = now.atZone(CatalogueClock.ZONE).toLocalDate();
        for (var charter : pilots.overdue(today, today.minusDays(PilotLimits.OVERDUE_AGAIN))) {
            charter.overdueNoticed(today);
            events.fire(new PilotEvent.Overdue(
                    charter.reference(),
                    charter.use().useCase(),
                    charter.use().title(),
                    Objects.requireNonNull(charter.content().endsOn()),
                    called(charter)));
        }
        pilots.flush();
    }

    /** Looks at the stop values after readings have changed. */
    void afterReadings(PilotCharter charter) {
        var reached = new TreeSet<String>();
        for (var result : results(charter)) {
            if (result.stops()) {
                reached.add(result.arm() == Arm.TOOL ? result.metric() : result.metric() + " " + result.arm());
            }
        }
        var fresh = charter.reached(reached);
        pilots.flush();
        if (!fresh.isEmpty()) {
            events.fire(new PilotEvent.StopReached(
                    charter.reference(), charter.use().useCase(), charter.use().title(), fresh, called(charter)));
        }
    }

    /** What the readings show now. */
    List<MetricResult> results(PilotCharter charter) {
        return Tallies.results(charter.content(), readings.tallies(charter.id()));
    }

    /** Those who answer for a pilot, and the approvers of the department who can decide about it. */
    private Set<String> called(PilotCharter charter) {
        var called = new HashSet<>(members.holders(Role.DEPARTMENT_APPROVER, charter.department()));
        called.removeAll(charter.makers().all());
        called.addAll(owners(charter));
        return called;
    }

    /** Subjects of the people who answer for a pilot and its use. */
    Set<String> owners(PilotCharter charter) {
        var owners = new HashSet<String>();
        var locker = charter.lockedBy();
        if (locker != null) {
            owners.add(locker);
        }
        useCases.find(new UseCaseReference(charter.use().useCase())).ifPresent(use -> owners.add(use.owner()));
        return owners;
    }
}
