// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.identity.Access;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredRecords;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.ProblemCode;
import org.aiplus.usecase.UseCaseReference;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** Begins drafts, and fixes them for good. */
@Dependent
class EvaluationDrafts {

    @Inject
    Access access;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    EvaluationReadiness readiness;

    @Inject
    EvaluationQueries queries;

    @Inject
    CriteriaSets criteria;

    @Inject
    UseCases useCases;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * What is fixed at publication. Its canonical JSON is hashed; who has it can hash it again.
     *
     * @param criteriaChecksum SHA-256 of the document of the criteria, hexadecimal
     * @param invited ids of the vendors that may bid, with the ground
     */
    private record Frozen(
            String reference,
            String department,
            EvaluationContent content,
            String routeRule,
            String routeRules,
            String criteriaChecksum,
            List<FrozenCandidate> candidates,
            TreeMap<String, String> invited,
            String publishedBy,
            Instant publishedAt) {}

    /** A fixed revision. */
    private record FrozenCandidate(String solution, int revision, String hash) {}

    /** Begins a draft with the usual scheme, for a department of the caller. */
    EvaluationReference begin(NewEvaluation wanted) {
        var problems = new Problems();
        var own = access.caller().departments();
        var department = Optional.ofNullable(wanted.department())
                .or(() -> own.size() == 1 ? own.stream().findFirst() : Optional.empty())
                .filter(own::contains);
        if (department.isEmpty()) {
            problems.add("/department", ProblemCode.UNKNOWN_DEPARTMENT);
        }
        var title = wanted.title().strip();
        TextRules.check(title, false, 1, EvaluationRules.MAX_TITLE, "/title", problems);
        var useCase = useCase(wanted.useCase(), problems);
        problems.throwIfAny();
        var at = clock.now();
        var reference = evaluations.nextReference(at.atZone(CatalogueClock.ZONE).getYear());
        var scheme = SchemeRules.usual(criteria.current(CriteriaSets.RESPONSIBLE_AI), wanted.language());
        var content = new EvaluationContent(
                title,
                wanted.language(),
                null,
                null,
                null,
                null,
                useCase.map(this::candidates).orElse(List.of()),
                scheme,
                null,
                null,
                null,
                List.of());
        var evaluation = new Evaluation(reference, department.orElseThrow(), content, access.requireSignedIn(), at);
        useCase.ifPresent(use -> evaluation.holdFor(use.value()));
        evaluations.add(evaluation);
        evaluations.add(evaluation.opened());
        evaluations.flush();
        events.fire(new EvaluationEvent.Opened(reference, evaluation.department()));
        return reference;
    }

    private Optional<UseCaseReference> useCase(@Nullable String wanted, Problems problems) {
        if (wanted == null) {
            return Optional.empty();
        }
        var known = UseCaseReference.parse(wanted.strip()).filter(reference -> useCases.find(reference)
                .filter(found -> found.stage() == UseCaseStage.SHORTLIST || found.stage() == UseCaseStage.EVALUATE)
                .isPresent());
        if (known.isEmpty()) {
            problems.add("/useCase", ProblemCode.UNKNOWN_CODE);
        }
        return known;
    }

    /** What its department has considered; what no verified vendor sells is no candidate and is left to the officers. */
    private List<EvaluationContent.CandidateChoice> candidates(UseCaseReference useCase) {
        var shortlist = useCases.shortlist(useCase);
        var entries = queries.entries(
                shortlist.stream().map(tool -> tool.solution().value()).toList());
        var candidates = new ArrayList<EvaluationContent.CandidateChoice>();
        for (var tool : shortlist) {
            var entry = entries.get(tool.solution().value());
            var why = tool.eliminated();
            if (entry != null && entry.vendor() != null && (why != null || EvaluationRules.mayBeBought(entry))) {
                candidates.add(new EvaluationContent.CandidateChoice(
                        entry.solution(),
                        why == null ? null : why.substring(0, Math.min(why.length(), EvaluationRules.MAX_REASON))));
            }
        }
        return candidates;
    }

    /** Fixes everything with its hash; whoever is invited hears of it. */
    void publish(Evaluation evaluation) {
        var held = evaluations.seats(evaluation.id()).stream()
                .filter(PanelSeat::held)
                .toList();
        readiness.lacks(evaluation, held).throwIfAny();
        var at = clock.nowForDeadline();
        var by = access.requireSignedIn();
        var content = evaluation.content();
        var rules = readiness.rules(evaluation);
        var candidates = readiness.candidates(content);
        var invited = readiness.invitees(content, rules);
        var ids = new TreeMap<String, String>();
        invited.forEach((vendor, ground) -> ids.put(vendor.toString(), ground));
        var rule = EvaluationReadiness.route(content, rules);
        var set = readiness.criteriaSet(content.scheme().criteriaSet());
        var closesAt = content.closesAt();
        if (rule == null || set == null || closesAt == null) {
            throw new IllegalStateException("complete, and yet something is missing");
        }
        var document = StoredRecords.format(new Frozen(
                evaluation.reference().value(),
                evaluation.department(),
                content,
                rule.code(),
                rules.version(),
                set.checksum(),
                candidates.stream()
                        .map(one -> new FrozenCandidate(one.solution(), one.revision(), one.hash()))
                        .toList(),
                ids,
                by,
                at));
        var hash = sha256(document);
        evaluations.add(evaluation.publish(document, hash, by, at));
        evaluations.flush();
        candidates.forEach(candidate -> evaluations.addCandidate(evaluation.id(), candidate));
        invited.forEach((vendor, ground) -> evaluations.addInvitee(evaluation.id(), vendor, ground));
        events.fire(new EvaluationEvent.Published(
                evaluation.reference(),
                evaluation.title(),
                HexFormat.of().formatHex(hash),
                closesAt,
                invited.keySet()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
