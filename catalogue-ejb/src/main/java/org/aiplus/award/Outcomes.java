// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.bid.Bids;
import org.aiplus.bid.ReceivedBid;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Access;
import org.aiplus.marking.PanelResults;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.NotFound;
import org.aiplus.vendor.VendorRepository;

/** Makes what a bidder reads of the outcome. */
@Dependent
class Outcomes {

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    Bids bids;

    @Inject
    PanelResults results;

    @Inject
    AwardRepository awards;

    @Inject
    AwardPolicies policies;

    @Inject
    AwardViews views;

    @Inject
    NoticeQueries notices;

    @Inject
    VendorRepository vendors;

    @Inject
    CatalogueClock clock;

    /**
     * The caller's bid in an evaluation.
     *
     * @throws NotFound when there is none
     */
    ReceivedBid own(EvaluationReference reference) {
        var mine = access.caller().vendors();
        return bids.asSystem(reference).stream()
                .filter(bid -> mine.contains(bid.vendorId()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    OutcomeView view(EvaluationReference reference) {
        var own = own(reference);
        var facts = evaluations.facts(reference);
        var award = awards.find(reference).orElseThrow(NotFound::new);
        var notice = notices.of(reference).orElseThrow(NotFound::new);
        var objection = awards.objections(facts.id()).stream()
                .filter(one -> one.vendorId().equals(own.vendorId()))
                .reduce((earlier, later) -> later)
                .filter(one -> one.notice() == award.notices());
        var told = awards.notice(facts.id()).filter(given -> award.status().noticed());
        return new OutcomeView(
                notice,
                told.map(given -> debrief(reference, own, given)).orElse(null),
                objection.map(one -> views.objections(List.of(one)).get(0)).orElse(null),
                objection.isEmpty()
                        && award.takesObjections(clock.now())
                        && told.filter(given -> given.vendorId().equals(own.vendorId()))
                                .isEmpty(),
                facts.language(),
                facts.scheme().criteriaSet());
    }

    /** What a bidder is told under the notice that was given last. */
    DebriefView debrief(EvaluationReference reference, ReceivedBid own) {
        return debrief(
                reference, own, awards.notice(evaluations.facts(reference).id()).orElseThrow());
    }

    private DebriefView debrief(EvaluationReference reference, ReceivedBid own, AwardNotice given) {
        var all = bids.asSystem(reference);
        var others =
                all.stream().filter(bid -> !bid.letter().equals(own.letter())).toList();
        var ids = all.stream().map(ReceivedBid::vendorId).collect(Collectors.toUnmodifiableSet());
        var suppliers = vendors.byId(ids);
        var named = new HashSet<>(
                notices.namesOf(others.stream().map(ReceivedBid::solution).collect(Collectors.toUnmodifiableSet())));
        others.forEach(bid -> {
            var vendor = Objects.requireNonNull(suppliers.get(bid.vendorId()));
            named.add(vendor.registryNumber());
            named.add(bid.solution());
            vendor.name().texts().values().forEach(text -> named.add(text.text()));
        });
        return new DebriefPack(
                        policies.edition(given.rules()),
                        own.letter(),
                        own.solution(),
                        given.letter(),
                        Objects.requireNonNull(suppliers.get(given.vendorId())).name(),
                        given.solution(),
                        Set.copyOf(named),
                        others.stream().map(ReceivedBid::letter).collect(Collectors.toUnmodifiableSet()))
                .view(
                        results.ranking(reference).orElseThrow().result(),
                        results.consensus(reference),
                        results.reasons(reference));
    }
}
