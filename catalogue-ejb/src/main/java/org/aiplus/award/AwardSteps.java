// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.approval.ApprovalEvent;
import org.aiplus.approval.Approvals;
import org.aiplus.bid.Bids;
import org.aiplus.bid.ReceivedBid;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStages;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Access;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Moves awards on when others decide: those who approve, and whoever cancels the evaluation. */
@Dependent
class AwardSteps {

    /** Kinds of the rounds about awards; the code of the route follows. */
    private static final String KINDS = "AWARD_";

    @Inject
    Access access;

    @Inject
    AwardRepository awards;

    @Inject
    AwardPolicies policies;

    @Inject
    Evaluations evaluations;

    @Inject
    EvaluationStages stages;

    @Inject
    ConflictWall wall;

    @Inject
    Bids bids;

    @Inject
    Approvals approvals;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Kind of the round about the award of an evaluation. */
    static String kind(EvaluationFacts facts) {
        return KINDS + Objects.requireNonNull(facts.route()).name();
    }

    /** Vendors that have bid. */
    Set<UUID> bidders(EvaluationReference reference) {
        return bids.asSystem(reference).stream().map(ReceivedBid::vendorId).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who decides about an award reads about bids, and so has declared before.
     *
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; nothing is decided then
     */
    void decided(@Observes ApprovalEvent.StepDecided decided) {
        var about = decided.subject();
        var reference = reference(about.kind(), about.reference());
        if (reference != null) {
            wall.require(reference);
        }
    }

    /** Everybody has signed: notice is given, and the standstill runs. */
    void approved(@Observes ApprovalEvent.Approved approved) {
        var reference = reference(approved.kind(), approved.subjectReference());
        if (reference != null) {
            stages.approved(reference);
            awards.forUpdate(reference).ifPresent(award -> giveNotice(award, evaluations.facts(reference)));
        }
    }

    private void giveNotice(Award award, EvaluationFacts facts) {
        var at = clock.nowForDeadline();
        var rules = policies.on(clock.today());
        var route = Objects.requireNonNull(facts.route()).name();
        var bidders = bidders(facts.reference());
        var recommended = awards.recommendations(facts.id()).get(0);
        awards.add(award.giveNotice(rules.standstillOf(route), access.caller().actor(), at));
        var notice = new AwardNotice(award, recommended, bidders.size(), route, rules, at);
        awards.add(notice);
        awards.flush();
        events.fire(new AwardEvent.Noticed(
                facts.reference(),
                facts.title(),
                award.notices(),
                Objects.requireNonNull(award.standstillUntil()),
                bidders,
                StoredRecords.digest(notice.text())));
    }

    /** Somebody has sent it back: the officer recommends anew. */
    void returned(@Observes ApprovalEvent.Returned returned) {
        var reference = reference(returned.kind(), returned.subjectReference());
        if (reference != null) {
            awards.forUpdate(reference).ifPresent(award -> {
                awards.add(award.giveBack(returned.reason(), returned.actor(), clock.now()));
                awards.flush();
                events.fire(new AwardEvent.Returned(reference));
            });
        }
    }

    /** Without its evaluation there is no award. */
    void cancelled(@Observes EvaluationEvent.Cancelled cancelled) {
        var reference = cancelled.evaluation();
        awards.forUpdate(reference).filter(award -> !award.status().ended()).ifPresent(award -> {
            awards.add(award.cancel(access.caller().actor(), clock.now()));
            lapse(award);
            awards.flush();
            approvals.withdraw(kind(evaluations.facts(reference)), reference.value());
            events.fire(new AwardEvent.Cancelled(reference));
        });
    }

    /** Objections that nobody has answered end. */
    void lapse(Award award) {
        var open = awards.objections(award.evaluationId()).stream()
                .filter(AwardObjection::open)
                .toList();
        open.forEach(AwardObjection::lapse);
        if (!open.isEmpty()) {
            awards.flush();
            events.fire(new AwardEvent.Lapsed(
                    award.reference(), open.stream().map(AwardObjection::number).toList()));
        }
    }

    private static @Nullable EvaluationReference reference(String kind, String subject) {
        return kind.startsWith(KINDS) ? new EvaluationReference(subject) : null;
    }
}
