// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** The calibration exercise of a panel: samples marked alone, looked at together, and what was agreed. */
@Stateless
@ActsForCaller
public class CalibrationService {

    @Inject
    Access access;

    @Inject
    CalibrationAccess rights;

    @Inject
    CalibrationRepository calibrations;

    @Inject
    CalibrationProgress progress;

    @Inject
    CalibrationViews views;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The exercise of an evaluation: as long as the caller marks alone, nothing of the marks of others is in it.
     *
     * @throws NotFound for those who are neither on its panel, nor run it, nor are auditors
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.AUDITOR
    })
    public CalibrationView read(EvaluationReference reference) {
        return views.view(rights.readable(reference));
    }

    /**
     * Sets an exercise, which chair and members mark from now on.
     *
     * @param key for sending it once; empty for none
     * @throws NotFound for those who may not read it
     * @throws NotAllowed for those who are neither the chair nor run the evaluation
     * @throws RuleViolation TRANSITION_NOT_ALLOWED before publication, once all bids are marked, and as long as there is one
     *     that was not withdrawn; REQUIRED, TOO_LONG, TOO_MANY_ITEMS, UNKNOWN_CRITERION, DUPLICATE_ITEM and others under
     *     {@code /samples}; IDEMPOTENCY_KEY_REUSED
     */
    @RolesAllowed({Role.PANEL_CHAIR, Role.PROCUREMENT_OFFICER})
    public CalibrationView set(EvaluationReference reference, NewCalibration wanted, Optional<IdempotencyKey> key) {
        var facts = rights.led(reference);
        var fingerprint = new ArrayList<>(List.of("calibration", reference.value()));
        wanted.samples().forEach(sample -> {
            fingerprint.add(sample.criterion());
            fingerprint.add(sample.text());
        });
        idempotentRequests.once(key, StoredJson.format(fingerprint), () -> prepared(facts, wanted));
        return views.view(facts);
    }

    private String prepared(EvaluationFacts facts, NewCalibration wanted) {
        calibrations.awaitTurn(facts.id());
        if (!CalibrationRules.maySet(facts.status())
                || calibrations.standing(facts.id()).isPresent()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var problems = new Problems();
        CalibrationRules.check(wanted, facts.scheme(), problems);
        problems.throwIfAny();
        var stripped = wanted.samples().stream()
                .map(sample -> new NewCalibration.Sample(
                        sample.criterion(), sample.text().strip()))
                .toList();
        var calibration = new Calibration(
                facts.id(),
                calibrations.of(facts.id()).size() + 1,
                new NewCalibration(stripped),
                access.requireSignedIn(),
                clock.now());
        calibrations.add(calibration);
        calibrations.add(calibration.begun());
        calibrations.flush();
        events.fire(new CalibrationEvent.Prepared(
                facts.reference(),
                facts.title(),
                calibration.number(),
                stripped.size(),
                CalibrationRules.markers(facts)));
        return String.valueOf(calibration.number());
    }

    /**
     * Saves the caller's marks for all samples, or hands them in. With the last ones the marks stand side by side. Whoever comes
     * later, or was not waited for, marks alone all the same; these marks are shown and not computed with.
     *
     * @param expectedVersion {@link CalibrationView.Own#version()} that the caller has read; 0 when nothing was saved
     * @throws NotFound for those who may not read it, and without an exercise
     * @throws NotAllowed for those who do not mark samples
     * @throws StaleRevision when they were saved elsewhere since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED once they are handed in and once quality is closed; REQUIRED for what is
     *     missing when they are handed in, and other problems under {@code /marks}
     */
    @RolesAllowed({Role.PANEL_MEMBER, Role.PANEL_CHAIR})
    public CalibrationView mark(EvaluationReference reference, SampleMarks given, long expectedVersion) {
        var facts = rights.standing(reference);
        var place = rights.place(facts).filter(one -> !one.role().specialist()).orElseThrow(NotAllowed::new);
        var calibration = going(facts);
        var found = calibrations.sheet(calibration.id(), place.subject());
        if (found.map(CalibrationSheet::version).orElse(0L) != expectedVersion) {
            throw new StaleRevision();
        }
        var sheet = found.orElseGet(() -> new CalibrationSheet(calibration.id(), place.subject()));
        var problems = new Problems();
        CalibrationRules.check(given, calibration.samples().size(), problems);
        problems.throwIfAny();
        sheet.save(given.marks());
        var late = calibration.status() != CalibrationStatus.OPEN;
        if (given.handIn()) {
            sheet.handIn(late, clock.now());
        }
        if (found.isEmpty()) {
            calibrations.add(sheet);
        }
        calibrations.flush();
        events.fire(
                given.handIn()
                        ? new CalibrationEvent.MarksHandedIn(reference, calibration.number(), place.subject(), late)
                        : new CalibrationEvent.MarksSaved(reference, calibration.number()));
        progress.moveOn(facts, calibration);
        return views.view(facts);
    }

    /**
     * Puts the marks side by side without waiting for those that are missing; who is missing stays named.
     *
     * @param reason why nobody waits
     * @throws NotFound for those who may not read it, and without an exercise
     * @throws NotAllowed for those who are neither the chair nor run the evaluation
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED or TOO_LONG for the reason; TRANSITION_NOT_ALLOWED unless it is open, the marks of two
     *     people are in and, for a chair, the own ones too
     */
    @RolesAllowed({Role.PANEL_CHAIR, Role.PROCUREMENT_OFFICER})
    public CalibrationView reveal(EvaluationReference reference, String reason, long expectedVersion) {
        var facts = rights.led(reference);
        var words = words(reason);
        var calibration = current(facts, expectedVersion);
        require(facts, CalibrationAct.REVEAL);
        progress.reveal(facts, calibration, words);
        return views.view(facts);
    }

    /**
     * Writes what the panel has agreed about a sample: the mark and why.
     *
     * @throws NotFound for those who may not read it, and without such a sample
     * @throws NotAllowed for those who are not its chair
     * @throws StaleRevision when it was written elsewhere since
     * @throws RuleViolation REQUIRED, TOO_LARGE and others at {@code /mark} and {@code /reason}; TRANSITION_NOT_ALLOWED unless
     *     the marks stand side by side for the chair too
     */
    @RolesAllowed(Role.PANEL_CHAIR)
    public CalibrationView agree(EvaluationReference reference, SampleMark agreed, long expectedVersion) {
        var facts = rights.chaired(reference);
        var calibration = current(facts, expectedVersion);
        if (agreed.sample() < 1 || agreed.sample() > calibration.samples().size()) {
            throw new NotFound();
        }
        var problems = new Problems();
        CalibrationRules.check(agreed, "", true, problems);
        problems.throwIfAny();
        require(facts, CalibrationAct.AGREE);
        calibration.agree(agreed);
        calibrations.flush();
        events.fire(new CalibrationEvent.Agreed(
                reference, calibration.number(), agreed.sample(), Objects.requireNonNull(agreed.mark())));
        return views.view(facts);
    }

    /**
     * Closes the exercise: what was agreed stands, and bids may be marked.
     *
     * @throws NotFound for those who may not read it, and without an exercise
     * @throws NotAllowed for those who are not its chair
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless the marks stand side by side; REQUIRED for every sample about which
     *     nothing is agreed, under {@code /samples}
     */
    @RolesAllowed(Role.PANEL_CHAIR)
    public CalibrationView close(EvaluationReference reference, long expectedVersion) {
        var facts = rights.chaired(reference);
        var calibration = current(facts, expectedVersion);
        require(facts, CalibrationAct.AGREE);
        var agreed = calibration.agreed().stream().map(SampleMark::sample).toList();
        var problems = new Problems();
        for (int number = 1; number <= calibration.samples().size(); number++) {
            if (!agreed.contains(number)) {
                problems.add(JsonPointers.item("/samples", number - 1) + "/agreed", ProblemCode.REQUIRED);
            }
        }
        problems.throwIfAny();
        calibrations.add(calibration.close(access.requireSignedIn(), clock.now()));
        calibrations.flush();
        events.fire(new CalibrationEvent.Closed(
                reference, facts.title(), calibration.number(), CalibrationProgress.panel(facts)));
        return views.view(facts);
    }

    /**
     * Gives the exercise up, for example because a sample was wrong. What was marked in it is shown to nobody.
     *
     * @throws NotFound for those who may not read it, and without an exercise
     * @throws NotAllowed for those who are neither the chair nor run the evaluation
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED or TOO_LONG for the reason; TRANSITION_NOT_ALLOWED once it is closed
     */
    @RolesAllowed({Role.PANEL_CHAIR, Role.PROCUREMENT_OFFICER})
    public CalibrationView withdraw(EvaluationReference reference, String reason, long expectedVersion) {
        var facts = rights.led(reference);
        var words = words(reason);
        var calibration = current(facts, expectedVersion);
        calibrations.add(calibration.withdraw(words, access.requireSignedIn(), clock.now()));
        calibrations.flush();
        events.fire(new CalibrationEvent.Withdrawn(
                reference, facts.title(), calibration.number(), CalibrationProgress.panel(facts)));
        return views.view(facts);
    }

    /** The exercise that goes on, while nobody else writes in it. */
    private Calibration going(EvaluationFacts facts) {
        calibrations.awaitTurn(facts.id());
        var calibration = calibrations.standing(facts.id()).orElseThrow(NotFound::new);
        if (!CalibrationRules.goesOn(facts.status())) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        return calibration;
    }

    private Calibration current(EvaluationFacts facts, long expectedVersion) {
        var calibration = going(facts);
        if (calibration.version() != expectedVersion) {
            throw new StaleRevision();
        }
        return calibration;
    }

    private void require(EvaluationFacts facts, CalibrationAct act) {
        if (!views.view(facts).can(act)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    private static String words(String reason) {
        var problems = new Problems();
        TextRules.check(reason, true, 1, CalibrationRules.MAX_REASON, "/reason", problems);
        problems.throwIfAny();
        return reason.strip();
    }
}
