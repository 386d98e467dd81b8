// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiplus.approval.Approvals;
import org.aiplus.bid.BidSheet;
import org.aiplus.bid.Bids;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Access;
import org.aiplus.identity.MemberQueries;
import org.aiplus.marking.PanelResults;
import org.aiplus.ranking.RankingResult;
import org.aiplus.shared.LocalisedText;
import org.aiplus.vendor.VendorRepository;
import org.jspecify.annotations.Nullable;

/** Makes what people of the government read of an award, once the conflict wall has let them through. */
@Dependent
class AwardViews {

    @Inject
    Access access;

    @Inject
    AwardRepository awards;

    @Inject
    ContractRepository contracts;

    @Inject
    NoticeQueries notices;

    @Inject
    Evaluations evaluations;

    @Inject
    Bids bids;

    @Inject
    PanelResults results;

    @Inject
    Approvals approvals;

    @Inject
    MemberQueries members;

    @Inject
    VendorRepository vendors;

    AwardView view(EvaluationFacts facts) {
        var award = awards.find(facts.reference()).orElse(null);
        var ranked = ranked(facts);
        var recommendations = awards.recommendations(facts.id());
        var steps = awards.steps(facts.id());
        var objections = awards.objections(facts.id());
        var names = members.names(Stream.concat(
                        recommendations.stream().map(Recommendation::recommendedBy),
                        steps.stream().map(AwardStatusChange::actor))
                .collect(Collectors.toCollection(HashSet::new)));
        return new AwardView(
                facts.reference(),
                facts.title(),
                facts.language(),
                facts.status(),
                award == null ? null : award.status(),
                ranked,
                recommendations.stream()
                        .map(one -> one.view(names.get(one.recommendedBy())))
                        .toList(),
                award == null
                        ? null
                        : approvals
                                .of(AwardSteps.kind(facts), facts.reference().value())
                                .orElse(null),
                notices.of(facts.reference()).orElse(null),
                objections(objections),
                steps.stream().map(step -> step.view(names.get(step.actor()))).toList(),
                contracts.of(facts.id()).map(made -> made.reference().value()).orElse(null),
                acts(facts, award, !ranked.isEmpty(), objections.stream().anyMatch(AwardObjection::open)),
                award == null ? 0 : award.version());
    }

    List<ObjectionView> objections(List<AwardObjection> objections) {
        var names =
                vendors.byId(objections.stream().map(AwardObjection::vendorId).collect(Collectors.toUnmodifiableSet()));
        var views = new ArrayList<ObjectionView>();
        for (var objection : objections) {
            var vendor = names.get(objection.vendorId());
            if (vendor != null) {
                views.add(objection.view(vendor.name()));
            }
        }
        return views;
    }

    private List<AwardView.Ranked> ranked(EvaluationFacts facts) {
        var ranking = results.ranking(facts.reference());
        if (ranking.isEmpty() || facts.status() == EvaluationStatus.CANCELLED) {
            return List.of();
        }
        var sheets = bids.sheets(facts.reference()).stream().collect(Collectors.toMap(BidSheet::letter, one -> one));
        return ranking.get().result().places().stream()
                .flatMap(place -> ranked(place, sheets).stream())
                .toList();
    }

    private static List<AwardView.Ranked> ranked(RankingResult.Place place, Map<String, BidSheet> sheets) {
        var sheet = sheets.get(place.code());
        var id = sheet == null ? null : sheet.vendorId();
        LocalisedText vendor = sheet == null ? null : sheet.vendor();
        var solution = sheet == null ? null : sheet.solution();
        return id == null || vendor == null || solution == null
                ? List.of()
                : List.of(new AwardView.Ranked(
                        place.code(), id, vendor, solution, place.rank(), place.total(), place.price()));
    }

    private Set<AwardAct> acts(EvaluationFacts facts, @Nullable Award award, boolean ranked, boolean objected) {
        var acts = EnumSet.noneOf(AwardAct.class);
        if (!evaluations.writes(facts.reference())) {
            return acts;
        }
        if (award == null) {
            if (ranked && facts.status() == EvaluationStatus.PRICE_OPENING) {
                acts.add(AwardAct.RECOMMEND);
            }
            return acts;
        }
        if (award.status() == AwardStatus.RETURNED) {
            acts.add(AwardAct.RECOMMEND);
        }
        if (award.status() == AwardStatus.CLEARED) {
            acts.add(AwardAct.CONTRACT);
        }
        if (objected && !award.recommendedBy().equals(access.requireSignedIn())) {
            acts.add(AwardAct.ANSWER);
        }
        return acts;
    }
}
