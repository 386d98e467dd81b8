// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionStanding;
import org.aiplus.catalogue.SolutionStandings;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Looks at listings on a day and puts their solutions where they stand, with as many statements for many as for one. */
@Dependent
class ListingWatch {

    @Inject
    AssessmentRepository assessments;

    @Inject
    ListingRepository listings;

    @Inject
    Grounds grounds;

    @Inject
    CatalogueService catalogue;

    @Inject
    SolutionStandings standings;

    @Inject
    Event<DomainEvent> events;

    /**
     * What the clock found.
     *
     * @param newer the revision that is published and was not assessed, if the clock did not know it yet
     */
    private record Look(Listing listing, ListingAssessment assessment, Standing standing, Optional<Term> newer) {}

    /**
     * Looks at these, moves what stands elsewhere than before, and tells those concerned. Decisions that have run out expire.
     *
     * @param actor by whom the history says that it moved
     */
    void look(Collection<Listing> some, String actor, Instant now) {
        if (some.isEmpty()) {
            return;
        }
        var looks = standing(some, now.atZone(CatalogueClock.ZONE).toLocalDate(), actor, now);
        var entries = catalogue
                .readAll(looks.stream().map(look -> look.listing().solution()).toList())
                .stream()
                .collect(Collectors.toMap(SolutionView::reference, Function.identity()));
        var wanted = new LinkedHashMap<SolutionReference, SolutionStanding>();
        looks.forEach(
                look -> wanted.put(look.listing().solution(), look.standing().solution()));
        var steps = standings.move(wanted, actor);
        listings.flush();
        for (var look : looks) {
            var step = steps.get(look.listing().solution());
            var entry = entries.get(look.listing().solution());
            if (step != null && entry != null && step.from() != step.to()) {
                events.fire(
                        new ListingEvent.Walked(subject(look.assessment(), entry), step.from(), step.to(), date(look)));
            }
            if (entry != null) {
                look.newer()
                        .ifPresent(term -> events.fire(new ListingEvent.RevisionCame(
                                subject(look.assessment(), entry),
                                Integer.parseInt(term.code()),
                                Objects.requireNonNull(term.lastDay()))));
            }
        }
    }

    /** Looks at the listing that rests on this assessment, if one does. */
    void look(ListingAssessment assessment, String actor, Instant now) {
        listings.forUpdate(assessment.solution())
                .filter(listing -> listing.assessment().equals(assessment.id()))
                .ifPresent(listing -> look(List.of(listing), actor, now));
    }

    private List<Look> standing(Collection<Listing> some, LocalDate today, String actor, Instant now) {
        var ids = some.stream().map(Listing::assessment).toList();
        var decided = assessments.byId(ids);
        var conditions = assessments.conditions(ids);
        var waivers = assessments.waivers(ids);
        var solutions = some.stream().map(Listing::solution).toList();
        var known = grounds.known(solutions);
        var published = standings.published(solutions);
        var looks = new ArrayList<Look>();
        for (var listing : some) {
            var assessment = Optional.ofNullable(decided.get(listing.assessment()))
                    .orElseThrow(() -> new IllegalStateException("a listing without its assessment"));
            var own = conditions.getOrDefault(assessment.id(), List.of());
            var newer = Terms.newer(assessment, published.get(listing.solution()), listing.terms());
            var told = listing.terms().stream().anyMatch(term -> term.kind() == Term.Kind.REVISION);
            var terms = Terms.of(
                    assessment,
                    grounds.set(assessment),
                    own,
                    waivers.getOrDefault(assessment.id(), List.of()),
                    known.getOrDefault(listing.solution(), Known.NOTHING),
                    newer,
                    listing.terms(),
                    today);
            var standing = StandingRules.on(
                    today,
                    assessment.finished().outcome(),
                    own.stream().map(Condition::status).toList(),
                    terms,
                    AssessmentRules.SHIPPED);
            listing.looked(standing, terms, AssessmentRules.SHIPPED.graceDays());
            var until = assessment.validUntil();
            if (assessment.status() == AssessmentStatus.DECIDED && until != null && until.isBefore(today)) {
                assessments.add(assessment.expire("ran-out", actor, now));
            }
            looks.add(new Look(listing, assessment, standing, told ? Optional.empty() : newer));
        }
        return looks;
    }

    private static @Nullable LocalDate date(Look look) {
        return look.listing().graceUntil().orElseGet(() -> look.listing().terms().stream()
                .findFirst()
                .map(Term::lastDay)
                .orElse(null));
    }

    /** What facts about an assessment are about. */
    static ListingSubject subject(ListingAssessment assessment, SolutionView entry) {
        return new ListingSubject(
                assessment.reference(), assessment.solution(), entry.name(), Optional.ofNullable(assessment.vendor()));
    }
}
