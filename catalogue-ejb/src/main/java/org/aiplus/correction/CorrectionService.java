// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.catalogue.EntryReader;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** Mistakes in published entries: reported by the government, answered by whoever stands behind the entry. */
@Stateless
@ActsForCaller
public class CorrectionService {

    /** Most entries of one part of a list. */
    public static final int MAX_LIMIT = 100;

    /** Most characters of what somebody writes. */
    public static final int MAX_LENGTH = 2000;

    @Inject
    Access access;

    @Inject
    CorrectionSights sights;

    @Inject
    CorrectionRepository corrections;

    @Inject
    CorrectionQueries queries;

    @Inject
    CorrectionViews views;

    @Inject
    CorrectionPublications publications;

    @Inject
    EntryReader entries;

    @Inject
    EntryFields fields;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The entry as people of the government read it who want to report a mistake in it.
     *
     * @throws NotAllowed for everybody but people of the government
     * @throws NotFound when no published entry has this reference
     * @throws RuleViolation NOT_SIGNED_IN
     */
    @PermitAll
    public SolutionView subject(SolutionReference solution) {
        access.requireSignedIn();
        access.requireGovernment();
        return Optional.ofNullable(entries.read(List.of(solution)).get(solution))
                .orElseThrow(NotFound::new);
    }

    /**
     * Reports a mistake in one field of a published entry. It goes to the members of the entry's vendor, or to the
     * administrators where no vendor can correct the field.
     *
     * @param key repeats of the same request under the same key have one effect
     * @throws NotAllowed for everybody but people of the government
     * @throws NotFound when no published entry has this reference
     * @throws RuleViolation NOT_SIGNED_IN; REQUIRED, TOO_LONG, CONTROL_CHARACTER; UNKNOWN_QUESTION at {@code /field}
     */
    @PermitAll
    public CorrectionView report(SolutionReference solution, NewCorrection command, Optional<IdempotencyKey> key) {
        var view = subject(solution);
        var problems = new Problems();
        var field = Objects.requireNonNullElse(command.field(), "").strip();
        if (field.isEmpty()) {
            problems.add("/field", ProblemCode.REQUIRED);
        } else if (!fields.has(view, field)) {
            problems.add("/field", ProblemCode.UNKNOWN_QUESTION);
        }
        var problem = words(command.problem(), "/problem", problems);
        var proposed = Objects.requireNonNullElse(command.proposal(), "").strip();
        var proposal = proposed.isEmpty() ? null : words(proposed, "/proposal", problems);
        problems.throwIfAny();
        var fingerprint = StoredJson.format(List.of("correction", solution.value(), field, problem, proposed));
        var finding = new CorrectionRequest.Finding(
                solution,
                view.revision(),
                fields.vendor(view, field),
                field,
                fields.hash(view, field),
                problem,
                proposal);
        var reference =
                idempotentRequests.once(key, fingerprint, () -> report(finding).value());
        return read(new CorrectionReference(reference));
    }

    private CorrectionReference report(CorrectionRequest.Finding finding) {
        var at = clock.now();
        var handler = finding.vendor() == null ? CorrectionHandler.ADMINISTRATORS : CorrectionHandler.VENDOR;
        var due = queries.serviceDays(handler)
                .map(days -> at.plus(days, ChronoUnit.DAYS))
                .orElse(null);
        var reference = corrections.nextReference();
        var request =
                CorrectionRequest.report(reference, finding, access.caller().actor(), at, due);
        corrections.add(request);
        corrections.add(request.reported());
        corrections.flush();
        events.fire(
                new CorrectionEvent.Reported(reference, finding.solution(), finding.vendor(), finding.field(), due));
        return reference;
    }

    /**
     * Requests that the caller may see, the newest first: those that the caller has made, those of the caller's vendors,
     * and all of them for administrators.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most requests wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation NOT_SIGNED_IN, INVALID_CURSOR
     */
    @PermitAll
    public Slice<CorrectionView> list(CorrectionFilter filter, @Nullable String cursor, int limit) {
        access.requireSignedIn();
        var before = cursor == null
                ? null
                : CorrectionReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        var found = queries.list(sights, access.caller(), filter, before, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most ? shown.get(most - 1).reference().value() : null;
        return new Slice<>(views.of(shown), next);
    }

    /**
     * One request with its history.
     *
     * @throws NotFound when there is none that the caller may see
     */
    @PermitAll
    public CorrectionView read(CorrectionReference reference) {
        access.requireSignedIn();
        var request = corrections.find(reference).orElseThrow(NotFound::new);
        sights.requireSight(request);
        return views.of(request);
    }

    /**
     * Agrees that the field is wrong. When the entry says something else already, the request is corrected at once.
     *
     * @param words what the reporter reads, 1 to 2000 characters
     * @param expectedVersion the {@link CorrectionView#version()} that the caller has read
     * @throws NotFound when there is none that the caller may see
     * @throws NotAllowed when somebody else answers it, or the caller has reported it
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED and the like at {@code /reason}; TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed({Role.VENDOR, Role.ADMINISTRATOR})
    public CorrectionView accept(CorrectionReference reference, @Nullable String words, long expectedVersion) {
        var request = toAnswer(reference, expectedVersion);
        var reply = reply(words);
        corrections.add(request.accept(reply, access.caller().actor(), clock.now()));
        corrections.flush();
        events.fire(
                new CorrectionEvent.Accepted(reference, request.solution(), request.requestedBy(), request.vendor()));
        Optional.ofNullable(entries.read(List.of(request.solution())).get(request.solution()))
                .ifPresent(view -> publications.settle(request, view));
        return changed(request);
    }

    /**
     * Says why the field stays as it is.
     *
     * @param words what the reporter reads, 1 to 2000 characters
     * @param expectedVersion the {@link CorrectionView#version()} that the caller has read
     * @throws NotFound when there is none that the caller may see
     * @throws NotAllowed when somebody else answers it, or the caller has reported it
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED and the like at {@code /reason}; TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed({Role.VENDOR, Role.ADMINISTRATOR})
    public CorrectionView decline(CorrectionReference reference, @Nullable String words, long expectedVersion) {
        var request = toAnswer(reference, expectedVersion);
        var reply = reply(words);
        corrections.add(request.decline(reply, access.caller().actor(), clock.now()));
        corrections.flush();
        events.fire(new CorrectionEvent.Declined(reference, request.solution(), request.requestedBy()));
        return changed(request);
    }

    /**
     * Takes an own request back, as long as nobody has answered it.
     *
     * @param expectedVersion the {@link CorrectionView#version()} that the caller has read
     * @throws NotFound when there is none that the caller may see
     * @throws NotAllowed when somebody else has made it
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation NOT_SIGNED_IN, TRANSITION_NOT_ALLOWED
     */
    @PermitAll
    public CorrectionView withdraw(CorrectionReference reference, long expectedVersion) {
        access.requireSignedIn();
        var request = corrections.forUpdate(reference).orElseThrow(NotFound::new);
        sights.requireReporter(request);
        requireVersion(request, expectedVersion);
        corrections.add(request.withdraw(clock.now()));
        corrections.flush();
        events.fire(new CorrectionEvent.Withdrawn(reference, request.solution()));
        return changed(request);
    }

    private CorrectionRequest toAnswer(CorrectionReference reference, long expectedVersion) {
        var request = corrections.forUpdate(reference).orElseThrow(NotFound::new);
        sights.requireHandler(request);
        requireVersion(request, expectedVersion);
        return request;
    }

    private static void requireVersion(CorrectionRequest request, long expectedVersion) {
        if (request.version() != expectedVersion) {
            throw new StaleRevision();
        }
    }

    private CorrectionView changed(CorrectionRequest request) {
        corrections.flush();
        return views.of(request);
    }

    private static String reply(@Nullable String words) {
        var problems = new Problems();
        var reply = words(words, "/reason", problems);
        problems.throwIfAny();
        return reply;
    }

    private static String words(@Nullable String text, String pointer, Problems problems) {
        var stripped = Objects.requireNonNullElse(text, "").strip();
        TextRules.check(stripped, true, 1, MAX_LENGTH, pointer, problems);
        return stripped;
    }
}
