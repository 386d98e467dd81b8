// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.criteria.CriteriaSetStatus;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Finds out what a draft lacks: against the rules of its route, its panel, and who would be invited. */
@Dependent
class EvaluationReadiness {

    @Inject
    ProcurementRoutes routes;

    @Inject
    CriteriaSets criteria;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    EvaluationQueries queries;

    @Inject
    StandingOfferRepository offers;

    @Inject
    CatalogueClock clock;

    /** The edition of the rules by which an evaluation is judged: that of its publication, today's before. */
    RouteRules rules(Evaluation evaluation) {
        var published = evaluation.publishedAt();
        return routes.on(
                published == null
                        ? clock.today()
                        : published.atZone(CatalogueClock.ZONE).toLocalDate());
    }

    /** The rule of the route that is taken; {@code null} as long as the value is not known or no rule is for it. */
    static @Nullable RouteRule route(EvaluationContent content, RouteRules rules) {
        var value = content.estimatedValue();
        if (value == null) {
            return null;
        }
        return content.route() == null
                ? rules.usual(value)
                : rules.of(content.route()).orElse(null);
    }

    /** The edition of the criteria of a scheme. */
    @Nullable
    CriteriaSet criteriaSet(@Nullable String reference) {
        return reference == null
                ? null
                : CriteriaSetReference.parse(reference)
                        .flatMap(criteria::of)
                        .filter(set -> set.status() == CriteriaSetStatus.PUBLISHED)
                        .orElse(null);
    }

    /** The published entries that a draft names. */
    Map<String, EvaluationQueries.Entry> entries(EvaluationContent content) {
        return queries.entries(content.candidates().stream()
                .map(EvaluationContent.CandidateChoice::solution)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The tools of a draft as they would be fixed now. */
    List<EvaluationView.Candidate> candidates(EvaluationContent content) {
        var entries = entries(content);
        var candidates = new ArrayList<EvaluationView.Candidate>();
        for (var choice : content.candidates()) {
            var entry = entries.get(choice.solution());
            if (entry != null && entry.vendor() != null && entry.vendorName() != null) {
                candidates.add(new EvaluationView.Candidate(
                        entry.solution(),
                        entry.name(),
                        entry.vendor(),
                        entry.vendorName(),
                        entry.revision(),
                        entry.hash(),
                        choice.leftOut()));
            }
        }
        return candidates;
    }

    /** Who would be invited, with the ground; nobody where everybody may bid. */
    Map<UUID, String> invitees(EvaluationContent content, RouteRules rules) {
        var invitees = new LinkedHashMap<UUID, String>();
        var rule = route(content, rules);
        var value = content.estimatedValue();
        if (rule == null || value == null || rule.route() == ProcurementRoute.OPEN_TENDER) {
            return invitees;
        }
        var category = content.offerCategory();
        if (rule.route() == ProcurementRoute.STANDING_OFFER) {
            if (category != null) {
                offers.holders(category, rules.group(value), clock.today())
                        .forEach(vendor -> invitees.put(vendor, EvaluationRules.STANDING_OFFER));
            }
            return invitees;
        }
        candidates(content).stream()
                .filter(candidate -> candidate.leftOut() == null)
                .forEach(candidate -> invitees.put(candidate.vendorId(), EvaluationRules.CANDIDATE));
        return invitees;
    }

    /** Everything that keeps a draft from being published now. */
    Problems lacks(Evaluation evaluation, Collection<PanelSeat> held) {
        var content = evaluation.content();
        var rules = routes.on(clock.today());
        var problems = new Problems();
        EvaluationRules.check(content, entries(content), problems);
        var set = criteriaSet(content.scheme().criteriaSet());
        SchemeRules.check(content.scheme(), set, problems);
        var rule = route(content, rules);
        var value = content.estimatedValue();
        if (value == null) {
            problems.add("/estimatedValue", ProblemCode.REQUIRED);
        } else {
            requireRoute(content, value, rules, rule, problems);
        }
        var seated = held.stream().map(PanelSeat::role).collect(Collectors.toUnmodifiableSet());
        SchemeRules.requireComplete(content.scheme(), rule, seated, problems);
        if (!EvaluationRules.quorum(held)) {
            problems.add("/panel", ProblemCode.PANEL_INCOMPLETE);
        }
        requireTimes(content, rule, clock.now(), problems);
        if (content.documents().isEmpty()) {
            problems.add("/documents", ProblemCode.REQUIRED);
        }
        return problems;
    }

    private void requireRoute(
            EvaluationContent content,
            BigDecimal value,
            RouteRules rules,
            @Nullable RouteRule rule,
            Problems problems) {
        if (rule == null || !rule.isOpenTo(value)) {
            var known =
                    rules.open(value).stream().map(open -> open.route().name()).toList();
            problems.add("/route", ProblemCode.ROUTE_NOT_OPEN, "known", known);
            return;
        }
        if (rule.route() != rules.usual(value).route() && content.routeReason() == null) {
            problems.add("/routeReason", ProblemCode.REQUIRED);
        }
        if (rule.route() == ProcurementRoute.STANDING_OFFER
                && !rules.categories().containsKey(content.offerCategory() == null ? "" : content.offerCategory())) {
            problems.add(
                    "/offerCategory",
                    ProblemCode.UNKNOWN_CODE,
                    "known",
                    rules.categories().keySet().stream().sorted().toList());
        }
        if (rule.route() != ProcurementRoute.OPEN_TENDER
                && invitees(content, rules).size() < rule.invitees()) {
            problems.add("/candidates", ProblemCode.TOO_FEW_INVITED, "minimum", rule.invitees());
        }
    }

    /** The next whole hour: time goes on while somebody types, and an earliest moment to the second could never be met. */
    private static Instant wholeHour(Instant moment) {
        var hour = moment.truncatedTo(ChronoUnit.HOURS);
        return hour.equals(moment) ? hour : hour.plus(1, ChronoUnit.HOURS);
    }

    private static void requireTimes(
            EvaluationContent content, @Nullable RouteRule rule, Instant now, Problems problems) {
        var closes = content.closesAt();
        if (closes == null) {
            problems.add("/closesAt", ProblemCode.REQUIRED);
            return;
        }
        var earliest = now.plus(Duration.ofDays(rule == null ? 0 : rule.openDays()));
        if (!closes.isAfter(now)) {
            problems.add("/closesAt", ProblemCode.DATES_OUT_OF_ORDER);
        } else if (closes.isBefore(earliest)) {
            problems.add(
                    "/closesAt",
                    ProblemCode.CLOSES_TOO_SOON,
                    "earliest",
                    wholeHour(earliest).toString());
        }
        var questions = content.questionsUntil();
        if (questions != null && questions.isAfter(closes)) {
            problems.add("/questionsUntil", ProblemCode.DATES_OUT_OF_ORDER);
        }
        var marking = content.markingUntil();
        if (marking != null && marking.isBefore(closes)) {
            problems.add("/markingUntil", ProblemCode.DATES_OUT_OF_ORDER);
        }
    }
}
