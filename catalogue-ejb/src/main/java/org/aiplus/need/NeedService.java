// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.search.TextTerms;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Needs of departments. Staff and AI owners write for their department; once open, everybody in the government reads them
 * and other departments can offer to join.
 */
@Stateless
@ActsForCaller
public class NeedService {

    /** Most needs of one part of the list. */
    public static final int MAX_LIMIT = 100;

    private static final int MOST_TERMS = 200;

    @Inject
    NeedAccess access;

    @Inject
    NeedRepository needs;

    @Inject
    NeedQueries queries;

    @Inject
    NeedRules rules;

    @Inject
    NeedViews views;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Needs that the caller may read, the newest first.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most needs wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     * @throws NotAllowed for people without a department
     */
    @RolesAllowed({
        Role.DEPARTMENT_STAFF,
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.ADMINISTRATOR,
        Role.AUDITOR
    })
    public Slice<NeedSummary> list(NeedFilter filter, @Nullable String cursor, int limit) {
        var before = cursor == null
                ? null
                : NeedReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        return Slice.of(queries.list(filter, access.ownDepartments(), before, most + 1), most, need -> need.reference()
                .value());
    }

    /**
     * One need.
     *
     * @throws NotFound when there is none, and for people of other departments while it is a draft
     */
    @RolesAllowed({
        Role.DEPARTMENT_STAFF,
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.ADMINISTRATOR,
        Role.AUDITOR
    })
    public NeedView read(NeedReference reference) {
        return views.view(access.readable(needs.find(reference).orElseThrow(NotFound::new)));
    }

    /**
     * Begins a need for a department of the caller.
     *
     * @param key for sending it once; empty for none
     * @throws RuleViolation with all problems and pointers; UNKNOWN_DEPARTMENT for a department of others, or without one
     *     for members of several; IDEMPOTENCY_KEY_REUSED
     */
    @RolesAllowed({Role.DEPARTMENT_STAFF, Role.AI_OWNER})
    public NeedView begin(NewNeed wanted, Optional<IdempotencyKey> key) {
        var problems = new Problems();
        var department = access.department(wanted.department(), problems);
        var content = rules.read(wanted.content(), problems);
        problems.throwIfAny();
        var reference = idempotentRequests.once(
                key, "need " + department + " " + content, () -> begin(department.orElseThrow(), content)
                        .value());
        return read(new NeedReference(reference));
    }

    private NeedReference begin(String department, NeedContent content) {
        var at = clock.now();
        var reference = needs.nextReference(at.atZone(CatalogueClock.ZONE).getYear());
        var need = new Need(reference, department, content, access.subject(), at);
        needs.add(need);
        needs.add(need.begun());
        needs.flush();
        keepTerms(need);
        events.fire(new NeedEvent.Begun(reference, department));
        return reference;
    }

    private void keepTerms(Need need) {
        var content = need.content();
        needs.keepTerms(
                need.id(),
                TextTerms.of(content.title() + "\n" + content.problem() + "\n" + content.process(), MOST_TERMS));
    }

    /**
     * Replaces what a need says.
     *
     * @param expectedVersion the {@link NeedView#version()} that the caller has read
     * @throws NotFound when there is none
     * @throws NotAllowed for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems and pointers; TRANSITION_NOT_ALLOWED when it was matched or closed
     */
    @RolesAllowed({Role.DEPARTMENT_STAFF, Role.AI_OWNER})
    public NeedView save(NeedReference reference, NeedContent wanted, long expectedVersion) {
        var need = own(reference);
        var problems = new Problems();
        var content = rules.read(wanted, problems);
        if (need.status() != NeedStatus.DRAFT) {
            NeedRules.requireComplete(content, problems);
        }
        problems.throwIfAny();
        requireCurrent(need, expectedVersion);
        need.save(content, access.subject(), clock.now());
        needs.flush();
        keepTerms(need);
        events.fire(new NeedEvent.Saved(reference));
        return views.view(need);
    }

    /**
     * Lets others read the need.
     *
     * @throws NotFound when there is none
     * @throws NotAllowed for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED for each text that is missing; TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed({Role.DEPARTMENT_STAFF, Role.AI_OWNER})
    public NeedView open(NeedReference reference, long expectedVersion) {
        var need = own(reference);
        requireCurrent(need, expectedVersion);
        var problems = new Problems();
        NeedRules.requireComplete(need.content(), problems);
        problems.throwIfAny();
        move(need, NeedStatus.OPEN, null);
        return views.view(need);
    }

    /**
     * Closes a need.
     *
     * @param reason why
     * @throws NotFound when there is none
     * @throws NotAllowed for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /reason}; TRANSITION_NOT_ALLOWED, also when a
     *     use of AI was accepted for it
     */
    @RolesAllowed({Role.DEPARTMENT_STAFF, Role.AI_OWNER})
    public NeedView close(NeedReference reference, @Nullable String reason, long expectedVersion) {
        var need = own(reference);
        var why = NeedRules.tidy(reason);
        var problems = new Problems();
        TextRules.check(why, true, 1, NeedRules.MAX_WORDS, "/reason", problems);
        problems.throwIfAny();
        requireCurrent(need, expectedVersion);
        if (need.status() == NeedStatus.MATCHED) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        move(need, NeedStatus.CLOSED, why);
        return views.view(need);
    }

    private void move(Need need, NeedStatus next, @Nullable String reason) {
        var from = need.status();
        needs.add(need.moveTo(next, reason, access.subject(), clock.now()));
        needs.flush();
        events.fire(new NeedEvent.Moved(need.reference(), from, next));
    }

    /**
     * Offers that a department of the caller joins an open need of another one; each department does so once.
     *
     * @throws NotFound when there is no such need
     * @throws RuleViolation with all problems and pointers; DUPLICATE_ITEM at {@code /department} when it has offered
     *     before or it is its own need; TRANSITION_NOT_ALLOWED when the need is not open
     */
    @RolesAllowed({Role.DEPARTMENT_STAFF, Role.AI_OWNER})
    public NeedView join(NeedReference reference, NewOffer wanted) {
        var need = access.readable(needs.forUpdate(reference).orElseThrow(NotFound::new));
        var problems = new Problems();
        var department = access.department(wanted.department(), problems);
        var offer = new NewOffer(
                wanted.department(),
                wanted.language(),
                NeedRules.tidy(wanted.words()),
                wanted.contact().strip());
        TextRules.check(offer.words(), true, 1, NeedRules.MAX_WORDS, "/words", problems);
        TextRules.check(offer.contact(), false, 1, NeedRules.MAX_CONTACT, "/contact", problems);
        var joined = needs.offers(need.id()).stream().map(NeedOffer::department).toList();
        department
                .filter(code -> code.equals(need.department()) || joined.contains(code))
                .ifPresent(code -> problems.add("/department", ProblemCode.DUPLICATE_ITEM));
        problems.throwIfAny();
        if (need.status() != NeedStatus.OPEN) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var code = department.orElseThrow();
        needs.add(new NeedOffer(need.id(), code, offer, access.subject(), clock.now()));
        needs.flush();
        events.fire(new NeedEvent.JoinOffered(
                reference,
                need.content().title(),
                code,
                need.authors().iterator().next()));
        return views.view(need);
    }

    /**
     * Accepts or declines an offer to join, for the need's department.
     *
     * @param accept whether the departments go along
     * @param reason why not; may be empty when it is accepted
     * @throws NotFound when there is no such need or offer
     * @throws NotAllowed for people of other departments
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /reason}; TRANSITION_NOT_ALLOWED when it was
     *     answered before
     */
    @RolesAllowed({Role.DEPARTMENT_STAFF, Role.AI_OWNER})
    public NeedView answer(NeedReference reference, UUID offer, boolean accept, @Nullable String reason) {
        var need = own(reference);
        var found = needs.offers(need.id()).stream()
                .filter(candidate -> candidate.id().equals(offer))
                .findFirst()
                .orElseThrow(NotFound::new);
        var why = NeedRules.tidy(reason);
        var problems = new Problems();
        if (!accept || !why.isEmpty()) {
            TextRules.check(why, true, 1, NeedRules.MAX_WORDS, "/reason", problems);
        }
        problems.throwIfAny();
        var answer = accept ? NeedOfferStatus.ACCEPTED : NeedOfferStatus.DECLINED;
        found.decide(answer, why.isEmpty() ? null : why, access.subject(), clock.now());
        needs.flush();
        events.fire(new NeedEvent.JoinAnswered(
                reference, need.content().title(), found.department(), answer, found.offeredBy()));
        return views.view(need);
    }

    private Need own(NeedReference reference) {
        return access.own(needs.forUpdate(reference).orElseThrow(NotFound::new));
    }

    private static void requireCurrent(Need need, long expectedVersion) {
        if (need.version() != expectedVersion) {
            throw new StaleRevision();
        }
    }
}
