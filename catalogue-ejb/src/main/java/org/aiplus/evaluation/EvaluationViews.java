// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aiplus.identity.MemberQueries;
import org.aiplus.json.Problems;
import org.aiplus.vendor.VendorRepository;
import org.jspecify.annotations.Nullable;

/** Makes what people of the government read of an evaluation, and what they can do. */
@Dependent
class EvaluationViews {

    @Inject
    EvaluationRepository evaluations;

    @Inject
    EvaluationQueries queries;

    @Inject
    EvaluationReadiness readiness;

    @Inject
    EvaluationAccess rights;

    @Inject
    ConflictWall wall;

    @Inject
    MemberQueries members;

    @Inject
    VendorRepository vendors;

    EvaluationView view(Evaluation evaluation) {
        var draft = evaluation.status() == EvaluationStatus.DRAFT;
        var content = evaluation.content();
        var rules = readiness.rules(evaluation);
        var seats = evaluations.seats(evaluation.id());
        var held = seats.stream().filter(PanelSeat::held).toList();
        var lacks = draft ? readiness.lacks(evaluation, held) : new Problems();
        var value = content.estimatedValue();
        return new EvaluationView(
                evaluation.reference(),
                evaluation.department(),
                evaluation.useCase(),
                content,
                evaluation.status(),
                evaluation.closesAt(),
                rules.version(),
                EvaluationReadiness.route(content, rules),
                value == null ? List.of() : rules.open(value),
                draft || evaluation.hash() == null
                        ? readiness.candidates(content)
                        : queries.candidates(evaluation.id()),
                invited(evaluation, content, rules),
                seats(seats),
                addenda(evaluation.id()),
                questions(evaluation.id()),
                steps(evaluation.id()),
                evaluation.hash(),
                evaluation.publishedAt(),
                lacks.list(),
                acts(evaluation, lacks.none()),
                evaluation.version());
    }

    private @Nullable List<EvaluationView.Invitee> invited(
            Evaluation evaluation, EvaluationContent content, RouteRules rules) {
        var grounds =
                evaluation.hash() == null ? readiness.invitees(content, rules) : evaluations.invitees(evaluation.id());
        var rule = EvaluationReadiness.route(content, rules);
        return rule != null && rule.route() == ProcurementRoute.OPEN_TENDER ? null : invitees(grounds);
    }

    private List<EvaluationView.Invitee> invitees(Map<UUID, String> grounds) {
        var found = vendors.byId(grounds.keySet());
        return grounds.entrySet().stream()
                .map(one -> new EvaluationView.Invitee(
                        one.getKey(),
                        Objects.requireNonNull(found.get(one.getKey())).name(),
                        one.getValue()))
                .toList();
    }

    List<EvaluationView.AddendumView> addenda(UUID evaluation) {
        return evaluations.addenda(evaluation).stream().map(Addendum::view).toList();
    }

    List<EvaluationView.Question> questions(UUID evaluation) {
        return evaluations.clarifications(evaluation).stream()
                .map(Clarification::view)
                .toList();
    }

    List<EvaluationView.Step> steps(UUID evaluation) {
        return evaluations.steps(evaluation).stream()
                .map(EvaluationStatusChange::view)
                .toList();
    }

    /** Places with the names of their people. */
    List<EvaluationView.Seat> seats(Collection<PanelSeat> seats) {
        var subjects = new HashSet<String>();
        seats.forEach(seat -> subjects.add(seat.subject()));
        var names = members.names(subjects);
        var views = new ArrayList<EvaluationView.Seat>();
        seats.forEach(seat -> views.add(seat.view(names.get(seat.subject()))));
        return views;
    }

    private Set<EvaluationAct> acts(Evaluation evaluation, boolean complete) {
        var acts = EnumSet.noneOf(EvaluationAct.class);
        var status = evaluation.status();
        var draft = status == EvaluationStatus.DRAFT;
        var published = status == EvaluationStatus.PUBLISHED;
        if (rights.writes(evaluation)) {
            add(acts, draft, EvaluationAct.EDIT);
            add(acts, draft && complete, EvaluationAct.PUBLISH);
            add(acts, !status.ended(), EvaluationAct.CANCEL);
            add(acts, status.panelOpen(), EvaluationAct.APPOINT);
            add(acts, published, EvaluationAct.ADD_ADDENDUM);
            add(acts, published, EvaluationAct.ANSWER);
        }
        var seated = rights.seat(evaluation).isPresent();
        add(acts, status.panelOpen() && seated, EvaluationAct.RECUSE);
        add(
                acts,
                evaluation.hash() != null && (seated || rights.answersOrChecks(evaluation)),
                EvaluationAct.READ_CALIBRATION);
        if (status.bidsClosed() && rights.concernsBids(evaluation)) {
            add(acts, true, EvaluationAct.DECLARE);
            var reads = wall.refusal(evaluation).isEmpty();
            add(acts, reads && rights.readsBids(evaluation), EvaluationAct.READ_BIDS);
            add(acts, reads && !status.qualityStage() && rights.answersOrChecks(evaluation), EvaluationAct.TAKE_BUNDLE);
        }
        return acts;
    }

    private static void add(Set<EvaluationAct> acts, boolean possible, EvaluationAct act) {
        if (possible) {
            acts.add(act);
        }
    }
}
