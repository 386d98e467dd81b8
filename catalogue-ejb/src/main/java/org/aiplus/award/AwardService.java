// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.approval.ApprovalRequest;
import org.aiplus.approval.Approvals;
import org.aiplus.bid.Bids;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStages;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredRecords;
import org.aiplus.marking.PanelResults;
import org.aiplus.ranking.RankingResult;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.aiplus.vendor.VendorStanding;

/** The award of an evaluation, as officers lead it and those read it whom the conflict wall lets through. */
@Stateless
@ActsForCaller
public class AwardService {

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    EvaluationStages stages;

    @Inject
    ConflictWall wall;

    @Inject
    Bids bids;

    @Inject
    PanelResults results;

    @Inject
    VendorStanding standing;

    @Inject
    Approvals approvals;

    @Inject
    AwardRepository awards;

    @Inject
    AwardViews views;

    @Inject
    Contracts contracts;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * How far the award is; of version 0 before anything is recommended.
     *
     * @throws NotFound for those who may not read the evaluation or have no business with its bids
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.DEPARTMENT_APPROVER,
        Role.AUDITOR
    })
    public AwardView read(EvaluationReference reference) {
        evaluations.readable(reference);
        wall.require(reference);
        return views.view(evaluations.facts(reference));
    }

    /**
     * Recommends an award, or recommends it anew after it was sent back, to those who approve it.
     *
     * @param expectedVersion the {@link AwardView#version()} that the caller has read
     * @throws NotFound when there is no such evaluation, and for people of other departments
     * @throws NotAllowed for people of its panel
     * @throws StaleRevision when somebody else has acted since
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; RANKING_NOT_READY; TRANSITION_NOT_ALLOWED;
     *     VENDOR_NOT_VERIFIED for a bidder that was suspended since; UNKNOWN_CODE at {@code /letter} for a bid that is not
     *     ranked; REQUIRED at {@code /deviation} for another than the first; REQUIRED, TOO_LONG or CONTROL_CHARACTER for texts
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public AwardView recommend(EvaluationReference reference, NewRecommendation said, long expectedVersion) {
        evaluations.own(reference);
        wall.require(reference);
        var facts = evaluations.locked(reference);
        var ranking = results.ranking(reference).orElseThrow(() -> new RuleViolation(ProblemCode.RANKING_NOT_READY));
        var problems = new Problems();
        var words = RecommendationRules.check(said, ranking.result(), problems);
        problems.throwIfAny();
        var found = awards.forUpdate(reference);
        if (found.map(Award::version).orElse(0L) != expectedVersion) {
            throw new StaleRevision();
        }
        var by = access.requireSignedIn();
        var at = clock.nowForDeadline();
        var award = found.orElseGet(() -> {
            stages.recommended(reference);
            var begun = new Award(facts.id(), reference, by);
            awards.add(begun);
            awards.add(begun.proposed(at));
            return begun;
        });
        if (found.isPresent()) {
            awards.add(award.proposeAgain(by, at));
        }
        var winner = bids.asSystem(reference).stream()
                .filter(bid -> bid.letter().equals(words.letter()))
                .findFirst()
                .orElseThrow();
        requireVerified(winner.vendorId());
        var price = ranking.result().places().stream()
                .filter(place -> place.code().equals(words.letter()))
                .findFirst()
                .map(RankingResult.Place::price)
                .orElse(null);
        var recommended = new Recommendation(
                facts.id(), award.recommendations(), winner, price, words, ranking.inputHash(), by, at);
        awards.add(recommended);
        awards.flush();
        events.fire(new AwardEvent.Recommended(
                reference,
                award.recommendations(),
                words.letter(),
                words.letter().equals(ranking.result().winner()),
                StoredRecords.digest(recommended.text())));
        approvals.open(request(facts, recommended));
        return views.view(evaluations.facts(reference));
    }

    /** Whoever has recommended or judged bids never approves. */
    private static ApprovalRequest request(EvaluationFacts facts, Recommendation recommended) {
        var makers = new HashSet<String>();
        makers.add(recommended.recommendedBy());
        facts.panel().forEach(place -> makers.add(place.subject()));
        var price = recommended.price();
        return new ApprovalRequest(
                AwardSteps.kind(facts),
                facts.reference().value(),
                facts.localisedTitle(),
                "/evaluations/" + facts.reference() + "/award",
                null,
                price == null ? facts.estimatedValue() : price,
                null,
                facts.department(),
                makers);
    }

    /**
     * Makes the contract, once the standstill is over; the evaluation is closed with it.
     *
     * @param terms value and days; a reason where the value is not the price that was awarded
     * @param expectedVersion the {@link AwardView#version()} that the caller has read
     * @throws NotFound when there is no such evaluation or award, and for people of other departments
     * @throws NotAllowed for people of its panel
     * @throws StaleRevision when somebody else has acted since
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; TRANSITION_NOT_ALLOWED before the standstill is over;
     *     VENDOR_NOT_VERIFIED for a bidder that was suspended since; TOO_SMALL, TOO_LARGE, DATES_OUT_OF_ORDER, REQUIRED and others with pointers
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public AwardView contract(EvaluationReference reference, ContractTerms terms, long expectedVersion) {
        evaluations.own(reference);
        wall.require(reference);
        var facts = evaluations.locked(reference);
        var award = awards.forUpdate(reference).orElseThrow(NotFound::new);
        if (award.version() != expectedVersion) {
            throw new StaleRevision();
        }
        if (award.status() != AwardStatus.CLEARED) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var notice = awards.notice(facts.id()).orElseThrow();
        var vendor = Objects.requireNonNull(notice.vendorId());
        requireVerified(vendor);
        var price = awards.recommendations(facts.id()).get(0).price();
        var by = access.requireSignedIn();
        var at = clock.nowForDeadline();
        var made = contracts.make(facts, notice, price, terms, by, at);
        awards.add(award.contract(by, at));
        awards.flush();
        stages.closed(reference);
        events.fire(new AwardEvent.Contracted(
                reference, facts.title(), made.reference().value(), vendor));
        return views.view(evaluations.facts(reference));
    }

    /** Nobody who is suspended gets a contract, however good the bid was. */
    private void requireVerified(UUID vendor) {
        if (!standing.verified(vendor)) {
            throw new RuleViolation(ProblemCode.VENDOR_NOT_VERIFIED);
        }
    }
}
