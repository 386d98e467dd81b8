// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Objects;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What participants of pilots say about working with the tool. */
@Stateless
public class PilotFeedbackService {

    private static final int MAX_TEXT = 2000;
    private static final int MOST_MINUTES = 10_000;

    @Inject
    Access access;

    @Inject
    PilotAccess rights;

    @Inject
    PilotRepository pilots;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Says how it is to work with the tool. A nameless answer is kept without the name and leaves no trace in the audit trail
     * by which its writer could be found.
     *
     * @throws NotFound when there is no such pilot, and for people of other departments
     * @throws RuleViolation with all problems of the answer; TRANSITION_NOT_ALLOWED unless the pilot runs
     */
    @RolesAllowed({Role.DEPARTMENT_STAFF, Role.AI_OWNER, Role.DEPARTMENT_APPROVER})
    public void give(PilotReference reference, NewFeedback said) {
        var charter = rights.own(pilots.find(reference).orElseThrow(NotFound::new));
        var problems = new Problems();
        between(said.useful(), 1, 5, "/useful", problems);
        between(said.trusted(), 1, 5, "/trusted", problems);
        var minutes = said.minutes();
        if (minutes != null) {
            between(minutes, -MOST_MINUTES, MOST_MINUTES, "/minutes", problems);
        }
        if (said.arm() == Arm.COMPARATOR && charter.content().comparator() == null) {
            problems.add("/arm", ProblemCode.UNKNOWN_CODE);
        }
        var kept = new NewFeedback(
                said.arm(),
                said.useful(),
                said.trusted(),
                minutes,
                text(said.helped(), "/helped", problems),
                text(said.hindered(), "/hindered", problems),
                said.language(),
                said.anonymous());
        problems.throwIfAny();
        if (!charter.status().running()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var author = said.anonymous() ? null : access.requireSignedIn();
        pilots.add(new PilotFeedback(charter.id(), kept, author, clock.today()));
        pilots.flush();
        if (author != null) {
            events.fire(new PilotEvent.FeedbackGiven(reference));
        }
    }

    private static void between(int value, int least, int most, String pointer, Problems problems) {
        if (value < least) {
            problems.add(pointer, ProblemCode.TOO_SMALL, "minimum", BigDecimal.valueOf(least));
        } else if (value > most) {
            problems.add(pointer, ProblemCode.TOO_LARGE, "maximum", BigDecimal.valueOf(most));
        }
    }

    private static @Nullable String text(@Nullable String said, String pointer, Problems problems) {
        var words = Objects.requireNonNullElse(said, "").strip();
        if (words.isEmpty()) {
            return null;
        }
        TextRules.check(words, true, 1, MAX_TEXT, pointer, problems);
        return words;
    }

    /**
     * What participants said.
     *
     * @throws NotFound when there is no such pilot, and for people of other departments who do not read all
     */
    @RolesAllowed({
        Role.DEPARTMENT_STAFF,
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public FeedbackView feedback(PilotReference reference) {
        var charter = rights.readable(pilots.find(reference).orElseThrow(NotFound::new));
        return pilots.feedback(charter.id());
    }
}
