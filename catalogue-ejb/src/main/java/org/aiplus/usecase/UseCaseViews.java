// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aiplus.approval.ApprovalPolicies;
import org.aiplus.approval.ApprovalPolicy;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.identity.MemberQueries;
import org.aiplus.need.NeedReference;
import org.aiplus.need.Needs;
import org.aiplus.need.ToolFit;
import org.aiplus.need.ToolFits;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.LocalisedText;

/** Makes what people read of a use, with a constant number of statements. */
@Dependent
class UseCaseViews {

    @Inject
    UseCaseRepository useCases;

    @Inject
    UseCaseRecordRepository records;

    @Inject
    Needs needs;

    @Inject
    ToolFits fits;

    @Inject
    UseCaseGates gates;

    @Inject
    GateCheck check;

    @Inject
    ImpactEvidence impact;

    @Inject
    ReadinessEvidence readiness;

    @Inject
    ApprovalPolicies policies;

    @Inject
    UseCaseRights rights;

    @Inject
    MemberQueries members;

    @Inject
    CatalogueClock clock;

    UseCaseView view(UseCase useCase) {
        var id = useCase.id();
        var found = new UseCaseFound(
                useCases.candidates(id),
                useCases.stageChanges(id),
                useCases.requests(id),
                records.comments(id),
                records.documents(id),
                records.readiness(id),
                records.people(id));
        var names = members.names(found.subjects(useCase));
        var facts = useCase.facts();
        var edition = gates.on(clock.today());
        var tools = tools(useCase, found);
        var tool = useCase.tool();
        var open = found.requests().stream()
                .filter(request -> request.status() == UseCaseRequestStatus.OPEN)
                .findFirst();
        var tier = impact.tier(facts);
        return new UseCaseView(
                facts,
                useCase.description(),
                needs.find(new NeedReference(useCase.need())).orElseThrow().content(),
                UseCaseHistory.person(useCase.owner(), names),
                tool == null ? null : tools.get(tool),
                tier,
                useCase.suspendedFrom(),
                edition.from(useCase.stage())
                        .map(gate -> gate(gate, useCase, tier.name()))
                        .orElse(null),
                open.map(request -> UseCaseHistory.request(request, names)).orElse(null),
                moves(useCase),
                candidates(found, tools),
                UseCaseHistory.timeline(found, names),
                found.documents().stream()
                        .filter(document -> !document.removed())
                        .map(document -> UseCaseHistory.document(document, names))
                        .toList(),
                readiness(found, names, edition.readinessBeforePilot()),
                found.people().stream()
                        .map(part -> new UseCaseView.Part(
                                part.id(), UseCaseHistory.person(part.person(), names), part.part()))
                        .toList(),
                edition.stages(),
                edition.decisions(),
                edition.documentKinds(),
                edition.parts(),
                rights.acts(useCase, open.isPresent()));
    }

    private Map<SolutionReference, ToolFit> tools(UseCase useCase, UseCaseFound found) {
        var wanted = new HashSet<SolutionReference>();
        found.candidates().forEach(candidate -> wanted.add(candidate.solution()));
        var tool = useCase.tool();
        if (tool != null) {
            wanted.add(tool);
        }
        return fits.of(wanted, useCase.description().classification());
    }

    private UseCaseView.Gate gate(UseCaseGate gate, UseCase useCase, String tier) {
        var checked = check.check(gate, useCase.facts());
        var complete = checked.stream().allMatch(GateCheck.Checked::met);
        var requirements = checked.stream()
                .map(one -> new UseCaseView.Requirement(
                        one.requirement().code(),
                        one.requirement().name(),
                        one.state().standing(),
                        one.requirement().owner(),
                        one.state().path(),
                        one.state().until()))
                .toList();
        var choices = gate.decisions().stream()
                .map(decision -> new UseCaseView.Choice(
                        decision.code(),
                        decision.name(),
                        Objects.requireNonNullElse(
                                decision.to(), Objects.requireNonNullElse(useCase.suspendedFrom(), useCase.stage())),
                        complete || !GateCheck.needsAll(gate, decision)))
                .toList();
        return new UseCaseView.Gate(
                gate.code(),
                gate.name(),
                requirements,
                (int) checked.stream().filter(GateCheck.Checked::met).count(),
                choices,
                signers(gate, tier));
    }

    private List<LocalisedText> signers(UseCaseGate gate, String tier) {
        return policies.on(clock.today()).stream()
                .filter(policy -> policy.kind().equals(gate.approval()))
                .filter(policy ->
                        policy.when().always() || policy.when().tiers().contains(tier))
                .findFirst()
                .map(policy -> policy.stages().stream()
                        .flatMap(List::stream)
                        .map(ApprovalPolicy.Step::name)
                        .toList())
                .orElse(List.of());
    }

    private static Map<UseCaseStage, UseCaseMoveKind> moves(UseCase useCase) {
        var moves = new LinkedHashMap<UseCaseStage, UseCaseMoveKind>();
        useCase.stage().next().forEach((stage, kind) -> {
            if (kind.exception()) {
                moves.put(stage, kind);
            }
        });
        return moves;
    }

    private static List<UseCaseView.Candidate> candidates(UseCaseFound found, Map<SolutionReference, ToolFit> tools) {
        var candidates = new ArrayList<UseCaseView.Candidate>();
        for (var candidate : found.candidates()) {
            var tool = tools.get(candidate.solution());
            if (tool != null) {
                candidates.add(new UseCaseView.Candidate(
                        tool,
                        candidate.reasonsFor(),
                        candidate.reasonsAgainst(),
                        candidate.status(),
                        candidate.reason()));
            }
        }
        return candidates;
    }

    private List<UseCaseView.Readiness> readiness(
            UseCaseFound found, Map<String, String> names, Set<String> beforePilot) {
        var answers = new LinkedHashMap<String, UseCaseReadiness>();
        found.readiness().forEach(answer -> answers.put(answer.item(), answer));
        var items = new ArrayList<UseCaseView.Readiness>();
        for (var item : readiness.items()) {
            var answer = answers.get(item.code());
            items.add(new UseCaseView.Readiness(
                    item.code(),
                    item.name(),
                    item.question(),
                    beforePilot.contains(item.code()),
                    answer == null ? null : answer.answer(),
                    answer == null ? "" : answer.remark(),
                    answer == null ? null : UseCaseHistory.person(answer.answeredBy(), names)));
        }
        return items;
    }
}
