// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.approval.Approvals;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.risk.RiskTiers;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Impact assessments of planned uses. AI owners write for their department; others sign, set another tier and endorse.
 */
@Stateless
public class ImpactService {

    /** Most assessments of one part of the list. */
    public static final int MAX_LIMIT = 100;

    @Inject
    Access access;

    @Inject
    ImpactAccess rights;

    @Inject
    ImpactRepository assessments;

    @Inject
    ImpactQueries queries;

    @Inject
    ImpactViews views;

    @Inject
    ImpactQuestions questions;

    @Inject
    RiskTiers risk;

    @Inject
    Staleness staleness;

    @Inject
    Approvals approvals;

    @Inject
    ImpactOpenings openings;

    @Inject
    ImpactHandIns handIns;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** The questions in force. */
    @PermitAll
    public ImpactQuestionSet questions() {
        return questions.current();
    }

    /**
     * Assessments that the caller may read, the newest first.
     *
     * @param status only these, {@code null} for all
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most assessments wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed({
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public Slice<ImpactSummary> list(@Nullable ImpactStatus status, @Nullable String cursor, int limit) {
        var before = cursor == null
                ? null
                : ImpactReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        var found = queries.list(rights.departments(), status, before, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most ? shown.get(most - 1).reference().value() : null;
        return new Slice<>(shown, next);
    }

    /**
     * One assessment.
     *
     * @throws NotFound when there is none, and for people of other departments who do not read all
     */
    @RolesAllowed({
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public ImpactView read(ImpactReference reference) {
        return views.view(rights.readable(assessments.find(reference).orElseThrow(NotFound::new)));
    }

    /**
     * Begins an assessment for a department of the caller, at the first checkpoint.
     *
     * @param key for sending it once; empty for none
     * @throws RuleViolation UNKNOWN_DEPARTMENT for a department of others, or without one for members of several;
     *     UNKNOWN_SOLUTION; REQUIRED, TOO_LONG or CONTROL_CHARACTER for the title; IDEMPOTENCY_KEY_REUSED
     */
    @RolesAllowed(Role.AI_OWNER)
    public ImpactView open(NewImpactAssessment wanted, Optional<IdempotencyKey> key) {
        access.requireGovernment();
        var fingerprint = StoredJson.format(List.of(
                "impact-assessment",
                Objects.toString(wanted.department(), ""),
                wanted.language().name(),
                wanted.title(),
                Objects.toString(wanted.solution(), "")));
        var reference = idempotentRequests.once(
                key, fingerprint, () -> openings.begin(wanted).value());
        return read(new ImpactReference(reference));
    }

    /**
     * Replaces what an assessment says. It need not be complete. A change of what was endorsed makes it stale, signatures of
     * parts that say something else end, and another answer about the risk takes an override away.
     *
     * @param expectedVersion the {@link ImpactView#version()} that the caller has read
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems of the content and pointers; TRANSITION_NOT_ALLOWED while reviewers decide
     */
    @RolesAllowed(Role.AI_OWNER)
    public ImpactView save(ImpactReference reference, ImpactContent content, long expectedVersion) {
        var assessment = rights.own(locked(reference));
        var rules = views.rules();
        var problems = new Problems();
        var read = rules.read(content, problems);
        problems.throwIfAny();
        requireCurrent(assessment, expectedVersion);
        var at = clock.now();
        var changes = assessment.save(read, risk.assess(read.risk()), access.requireSignedIn(), at);
        var unsigned = EnumSet.noneOf(ImpactPart.class);
        for (var signature : assessments.signatures(assessment.id())) {
            if (!signature.stands(rules.partHash(signature.part(), read))) {
                signature.end(at);
                unsigned.add(signature.part());
            }
        }
        assessments.flush();
        events.fire(new ImpactEvent.Saved(reference, unsigned, assessment.effectiveTier()));
        if (!changes.isEmpty()) {
            staleness.mark(assessment, changes, access.requireSignedIn(), at);
        }
        return views.view(assessment);
    }

    /**
     * Asks the officers to sign the parts that need it.
     *
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it is not open or nothing is to be signed
     */
    @RolesAllowed(Role.AI_OWNER)
    public ImpactView askForSignatures(ImpactReference reference, long expectedVersion) {
        var assessment = rights.own(locked(reference));
        requireCurrent(assessment, expectedVersion);
        assessment.requireOpen();
        var parts = views.toSign(assessment, views.standing(assessment));
        if (parts.isEmpty()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        events.fire(new ImpactEvent.SignaturesAsked(reference, assessment.title(), parts));
        return views.view(assessment);
    }

    /**
     * Hands the assessment in for endorsement; a high risk or a sign of high impact brings it before the AI governance
     * committee too.
     *
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with everything that is missing, signatures included; USE_PROHIBITED at {@code /risk};
     *     TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed(Role.AI_OWNER)
    public ImpactView handIn(ImpactReference reference, long expectedVersion) {
        var assessment = rights.own(locked(reference));
        requireCurrent(assessment, expectedVersion);
        assessment.requireOpen();
        handIns.handIn(assessment, access.requireSignedIn());
        return views.view(assessment);
    }

    /**
     * Takes the assessment back from the reviewers.
     *
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed(Role.AI_OWNER)
    public ImpactView takeBack(ImpactReference reference, long expectedVersion) {
        var assessment = rights.own(locked(reference));
        requireCurrent(assessment, expectedVersion);
        assessments.add(assessment.back(null, access.requireSignedIn(), clock.now()));
        assessments.flush();
        approvals.withdraw(ImpactEndorsement.KIND, reference.value());
        events.fire(new ImpactEvent.TakenBack(reference));
        return views.view(assessment);
    }

    /**
     * Goes on to the next checkpoint, or repeats the last. The answers stay; officers sign anew.
     *
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless it is endorsed
     */
    @RolesAllowed(Role.AI_OWNER)
    public ImpactView nextCheckpoint(ImpactReference reference, long expectedVersion) {
        var assessment = rights.own(locked(reference));
        requireCurrent(assessment, expectedVersion);
        var at = clock.now();
        assessments.add(assessment.next(access.requireSignedIn(), at));
        assessments.signatures(assessment.id()).forEach(signature -> signature.end(at));
        assessments.flush();
        events.fire(new ImpactEvent.CheckpointReached(reference, assessment.checkpoint()));
        return views.view(assessment);
    }

    private ImpactAssessment locked(ImpactReference reference) {
        return assessments.forUpdate(reference).orElseThrow(NotFound::new);
    }

    private static void requireCurrent(ImpactAssessment assessment, long expectedVersion) {
        if (assessment.version() != expectedVersion) {
            throw new StaleRevision();
        }
    }
}
