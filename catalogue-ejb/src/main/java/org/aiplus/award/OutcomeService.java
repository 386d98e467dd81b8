// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.bid.ReceivedBid;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.MemberQueries;
import org.aiplus.identity.Role;
import org.aiplus.identity.SecondWall;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.json.StoredRecords;
import org.aiplus.json.TextRules;
import org.aiplus.shared.Attempt;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** How an evaluation came out, for its bidders, their people and programs; and what they have against it. */
@Stateless
@ActsForCaller
public class OutcomeService {

    private static final int MAX_REASONS = 8000;

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    AwardRepository awards;

    @Inject
    Outcomes outcomes;

    @Inject
    MemberQueries members;

    @Inject
    SecondWall secondWall;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The outcome for the caller's bid, once notice is given.
     *
     * @throws NotFound before, and for vendors that have not bid
     */
    @RolesAllowed(Role.VENDOR)
    public OutcomeView read(EvaluationReference reference) {
        return outcomes.view(reference);
    }

    /**
     * Objects to the award. The standstill is held up until an officer who has not recommended it answers.
     *
     * @param language in which the reasons are written
     * @param key for sending it once; empty for none
     * @throws NotFound before notice is given, and for vendors that have not bid
     * @throws NotAllowed for the winner
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /reasons}; OBJECTION_LATE with both times once the
     *     standstill is over, and the attempt is kept; TRANSITION_NOT_ALLOWED for a second one and for a notice that is
     *     withdrawn; IDEMPOTENCY_KEY_REUSED;
     *     CLOCK_BEHIND
     */
    @RolesAllowed(Role.VENDOR)
    public OutcomeView object(
            EvaluationReference reference, Language language, String reasons, Optional<IdempotencyKey> key) {
        var own = outcomes.own(reference);
        var award = awards.forUpdate(reference).filter(one -> one.notices() > 0).orElseThrow(NotFound::new);
        var problems = new Problems();
        var words = reasons.strip();
        TextRules.check(words, true, 1, MAX_REASONS, "/reasons", problems);
        problems.throwIfAny();
        var fingerprint = StoredJson.format(List.of("objection", reference.value(), language.name(), words));
        idempotentRequests.once(key, fingerprint, () -> raised(award, own, language, words));
        return outcomes.view(reference);
    }

    private String raised(Award award, ReceivedBid own, Language language, String words) {
        var reference = award.reference();
        var now = clock.nowForDeadline();
        requireOpen(award, now);
        var facts = evaluations.facts(reference);
        if (awards.notice(facts.id()).orElseThrow().vendorId().equals(own.vendorId())) {
            throw new NotAllowed();
        }
        if (awards.objections(facts.id()).stream()
                .anyMatch(one -> one.vendorId().equals(own.vendorId()) && one.notice() == award.notices())) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var by = access.requireSignedIn();
        var objection = new AwardObjection(award, next(award), own.vendorId(), language, words, by, now);
        awards.add(objection);
        if (award.status() == AwardStatus.STANDSTILL) {
            awards.add(award.suspend(by, now));
        }
        awards.flush();
        var officers = new HashSet<>(members.holders(Role.PROCUREMENT_OFFICER, facts.department()));
        officers.remove(award.recommendedBy());
        facts.panel().forEach(place -> officers.remove(place.subject()));
        events.fire(new AwardEvent.Objected(
                reference, facts.title(), objection.number(), officers, StoredRecords.digest(objection.text())));
        return String.valueOf(objection.number());
    }

    private static void requireOpen(Award award, Instant now) {
        if (!award.status().noticed()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        if (!award.takesObjections(now)) {
            throw new RuleViolation(
                    new Problem(
                            ProblemCode.OBJECTION_LATE,
                            null,
                            Map.of(
                                    "endedAt", Objects.toString(award.standstillUntil(), "–"),
                                    "receivedAt", now.toString())),
                    new Attempt("award.object", "evaluation", award.reference().value()));
        }
    }

    /** Objections are numbered over all bidders, whose rows a bidder does not see. */
    private int next(Award award) {
        var numbers = new HashSet<Integer>();
        secondWall.asSystem(() -> awards.objections(award.evaluationId()).forEach(one -> numbers.add(one.number())));
        return numbers.size() + 1;
    }
}
