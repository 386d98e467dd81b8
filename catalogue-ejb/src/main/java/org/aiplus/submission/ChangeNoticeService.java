// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.VendorEntries;
import org.aiplus.catalogue.VendorSolutionQueries;
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
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** Changes that vendors declare about their published solutions, and what they put in doubt until a review. */
@Stateless
@ActsForCaller
public class ChangeNoticeService {

    /** Most notices of the list of those that wait. */
    public static final int MAX_OPEN = 200;

    @Inject
    Access access;

    @Inject
    ChangeNoticeRepository notices;

    @Inject
    VendorEntries entries;

    @Inject
    VendorSolutionQueries owned;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Declares a change of an own published solution. Whether it is material, and which answers it puts in doubt, is data.
     *
     * @param key repeats of the same request under the same key have one effect
     * @throws NotFound when the caller's vendors have no such published solution
     * @throws RuleViolation with all problems of the fields
     */
    @RolesAllowed(Role.VENDOR)
    public ChangeNoticeView declare(SolutionReference solution, NewChangeNotice command, Optional<IdempotencyKey> key) {
        var problems = new Problems();
        if (command.kind() == null) {
            problems.add("/kind", ProblemCode.REQUIRED);
        }
        if (command.effectiveOn() == null) {
            problems.add("/effectiveOn", ProblemCode.REQUIRED);
        }
        var text = Objects.requireNonNullElse(command.text(), "").strip();
        TextRules.check(text, true, 1, Reason.MAX_LENGTH, "/text", problems);
        problems.throwIfAny();
        var kind = Objects.requireNonNull(command.kind());
        var rule = notices.rule(kind);
        var declared =
                new ChangeNotice.Declared(kind, rule.material(), text, Objects.requireNonNull(command.effectiveOn()));
        var fingerprint = StoredJson.format(
                List.of("change", solution.value(), kind.name(), text, String.valueOf(command.effectiveOn())));
        var id = idempotentRequests.once(key, fingerprint, () -> declare(solution, declared, rule.questions())
                .toString());
        return ChangeNoticeId.parse(id)
                .flatMap(notices::forUpdate)
                .map(ChangeNotice::view)
                .orElseThrow(NotFound::new);
    }

    private ChangeNoticeId declare(SolutionReference solution, ChangeNotice.Declared declared, List<String> questions) {
        var vendor = access.caller().vendors().stream()
                .filter(own -> entries.published(solution, own).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
        var notice = ChangeNotice.declare(
                vendor, solution.value(), declared, access.caller().actor(), clock.now());
        notices.add(notice);
        var view = notice.view();
        if (declared.material()) {
            questions.forEach(question -> notices.add(new StaleAnswer(view, question)));
        }
        notices.flush();
        events.fire(new ChangeNoticeEvent.Declared(
                view.id(), vendor, solution.value(), declared.kind(), declared.material()));
        return view.id();
    }

    /**
     * What the caller's vendors have declared about one of their solutions, newest first.
     *
     * @throws NotFound when they have no such solution
     */
    @RolesAllowed(Role.VENDOR)
    public List<ChangeNoticeView> declared(SolutionReference solution) {
        if (owned.owned(access.caller().vendors(), List.of(solution)).isEmpty()) {
            throw new NotFound();
        }
        return notices.about(solution.value(), access.caller().vendors());
    }

    /** Material changes that wait for a review, oldest first. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<ChangeNoticeView> open() {
        return notices.open(MAX_OPEN);
    }

    /**
     * Ends the review of a material change; the answers are in doubt no more.
     *
     * @param conclusion for the record and the vendor
     * @param expectedVersion the {@link ChangeNoticeView#version()} that the caller has read
     * @throws NotFound when there is no such notice
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED and the like at {@code /reason}; TRANSITION_NOT_ALLOWED, OWN_ORGANISATION
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ChangeNoticeView review(ChangeNoticeId id, @Nullable String conclusion, long expectedVersion) {
        var why = Reason.read(conclusion);
        var notice = notices.forUpdate(id).orElseThrow(NotFound::new);
        if (access.caller().vendors().contains(notice.vendor())) {
            throw new RuleViolation(ProblemCode.OWN_ORGANISATION);
        }
        if (notice.version() != expectedVersion) {
            throw new StaleRevision();
        }
        var at = clock.now();
        notice.review(why, access.caller().actor(), at);
        notices.marks(id).forEach(mark -> mark.end(at));
        notices.flush();
        events.fire(new ChangeNoticeEvent.Reviewed(
                id, notice.vendor(), notice.view().solution()));
        return notice.view();
    }

    /** Published answers of a solution that are in doubt, for everybody who reads its entry. */
    @PermitAll
    public List<StaleAnswerView> staleAnswers(SolutionReference solution) {
        return notices.stale(solution.value());
    }
}
