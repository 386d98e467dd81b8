// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiplus.approval.ApprovalEvent;
import org.aiplus.approval.ApprovalRequest;
import org.aiplus.approval.Approvals;
import org.aiplus.catalogue.SolutionStanding;
import org.aiplus.catalogue.SolutionStandings;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.criteria.ContextFact;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Decisions about finished assessments: asked for by the policies of approval, and carried out in the transaction of the
 * last signature. Nobody who had a hand in an assessment signs.
 */
@Dependent
class ListingDecisions {

    /** Kind of the subject in the policies of approval. */
    static final String KIND = "LISTING_ASSESSMENT";

    @Inject
    AssessmentDesk desk;

    @Inject
    AssessmentRepository assessments;

    @Inject
    ListingRepository listings;

    @Inject
    ListingWatch watch;

    @Inject
    Approvals approvals;

    @Inject
    SolutionStandings standings;

    @Inject
    Event<DomainEvent> events;

    /** Asks for a decision. */
    void ask(ListingAssessment assessment) {
        var entry = desk.entry(assessment.solution());
        var classification = Optional.ofNullable(assessment.scope().maximumClassification())
                .or(() -> Optional.ofNullable(entry.maximumClassification()));
        approvals.open(new ApprovalRequest(
                KIND,
                assessment.reference().value(),
                entry.name(),
                "/assessments/" + assessment.reference(),
                name(RiskReader.scrutiny(assessment.context())),
                null,
                classification.map(Enum::name).orElse(null),
                null,
                assessment.makers()));
    }

    private static @Nullable String name(@Nullable RiskTier tier) {
        return tier == null ? null : tier.name();
    }

    /** Wants no decision any more. */
    void takeBack(ListingAssessment assessment) {
        approvals.withdraw(KIND, assessment.reference().value());
    }

    /** The last signature decides; whoever sends it back gives it back. */
    void ended(@Observes ApprovalEvent event) {
        if (event instanceof ApprovalEvent.Approved approved && approved.kind().equals(KIND)) {
            decide(finished(approved.subjectReference()), approved.deciders(), desk.clock.nowForDeadline());
        } else if (event instanceof ApprovalEvent.Returned returned
                && returned.kind().equals(KIND)) {
            giveBack(finished(returned.subjectReference()), returned);
        }
    }

    private ListingAssessment finished(String reference) {
        return assessments.forUpdate(new AssessmentReference(reference)).orElseThrow(NotFound::new);
    }

    private void giveBack(ListingAssessment assessment, ApprovalEvent.Returned returned) {
        assessments.add(assessment.giveBack(returned.reason(), returned.actor(), desk.clock.now()));
        assessments.flush();
        events.fire(new AssessmentEvent.GivenBack(assessment.reference()));
    }

    private void decide(ListingAssessment assessment, Collection<String> deciders, Instant now) {
        var by = String.join(" ", deciders);
        var today = now.atZone(CatalogueClock.ZONE).toLocalDate();
        var result = assessment.finished();
        var until = result.outcome() == Outcome.REFUSED ? null : until(assessment, today);
        var listing = listings.forUpdate(assessment.solution());
        makeRoom(assessment, listing, by, now);
        var step = assessment.decide(deciders, until, now);
        assessments.add(step);
        listing.ifPresent(known -> known.replace(assessment.id(), today));
        var current = listing.orElseGet(() -> {
            var begun = Listing.begin(assessment.solution(), assessment.id(), today);
            listings.add(begun);
            return begun;
        });
        assessments.flush();
        var subject = desk.subject(assessment);
        standings.move(Map.of(assessment.solution(), decided(result.outcome())), by);
        events.fire(new AssessmentEvent.Decided(
                subject,
                assessment.openedBy(),
                result.outcome(),
                until,
                desk.conditions(assessment).stream()
                        .map(Condition::view)
                        .filter(condition -> condition.status() != ConditionStatus.MET)
                        .toList()));
        watch.look(List.of(current), by, now);
    }

    /** Where the decision itself puts the solution; what the clock makes of it today comes after. */
    private static SolutionStanding decided(Outcome outcome) {
        var reason =
                switch (outcome) {
                    case LISTED -> StatusReason.LISTED_BY_DECISION;
                    case CONDITIONAL -> StatusReason.CONDITION_OPEN;
                    case REFUSED -> StatusReason.REFUSED_BY_DECISION;
                };
        return new SolutionStanding(outcome.status(), List.of(reason));
    }

    /** The database lets one assessment of a solution be the decided one, so the old one goes first. */
    private void makeRoom(ListingAssessment assessment, Optional<Listing> listing, String by, Instant now) {
        var old = listing.map(Listing::assessment)
                .map(id -> assessments.byId(List.of(id)).get(id));
        old.filter(one -> one.status() == AssessmentStatus.DECIDED).ifPresent(one -> {
            assessments.add(one.expire("replaced by " + assessment.reference(), by, now));
            assessments.flush();
        });
    }

    /** The end of the scope or of what the tier of risk allows, whichever comes first. */
    private static LocalDate until(ListingAssessment assessment, LocalDate today) {
        var months = AssessmentRules.SHIPPED.months(assessment.context().values(ContextFact.RISK_TIER.code()));
        return Stream.of(today.plusMonths(months), assessment.scope().until())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
