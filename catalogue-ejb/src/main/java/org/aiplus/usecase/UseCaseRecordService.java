// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aiplus.criteria.Criterion;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.json.WebAddress;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What is added to a use on its way: comments, documents, answers about readiness, people. */
@Stateless
public class UseCaseRecordService {

    private static final int MAX_COMMENT = 4000;
    private static final int MAX_TITLE = 200;
    private static final int MAX_ADDRESS = 2000;

    @Inject
    UseCaseDesk desk;

    @Inject
    UseCaseRepository useCases;

    @Inject
    UseCaseRecordRepository records;

    @Inject
    UseCasePeopleQueries people;

    @Inject
    UseCaseViews views;

    @Inject
    UseCaseGates gates;

    @Inject
    ReadinessEvidence readiness;

    @Inject
    Event<DomainEvent> events;

    /**
     * Comments on a use, as anybody who reads it; auditors only read.
     *
     * @throws NotFound when there is no such use, and for people who may not know of it
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /words}
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
        Role.GOVERNANCE_COMMITTEE
    })
    public UseCaseView comment(UseCaseReference reference, Language language, @Nullable String words) {
        var useCase = useCases.forUpdate(reference).orElseThrow(NotFound::new);
        desk.rights.requireReader(useCase.department());
        var problems = new Problems();
        var said = UseCaseDesk.text(words, MAX_COMMENT, "/words", problems);
        problems.throwIfAny();
        var comment = new UseCaseComment(useCase.id(), language, said, desk.subject(), desk.clock.now());
        useCases.add(comment);
        return changed(useCase, "comment", comment.id().toString());
    }

    /**
     * Adds a link to a paper.
     *
     * @throws NotFound when there is no such use, and for people of other departments
     * @throws NotAllowed for people outside the government
     * @throws RuleViolation with all problems and pointers; HTTPS_NEEDED at {@code /address}; TRANSITION_NOT_ALLOWED when it
     *     has ended
     */
    @RolesAllowed({Role.AI_OWNER, Role.DEPARTMENT_STAFF})
    public UseCaseView addDocument(UseCaseReference reference, NewDocument wanted) {
        var useCase = desk.own(reference);
        var problems = new Problems();
        var kinds = gates.on(desk.clock.today()).documentKinds();
        if (!kinds.containsKey(wanted.kind())) {
            problems.add("/kind", ProblemCode.UNKNOWN_CODE, "known", List.copyOf(kinds.keySet()));
        }
        var title = wanted.title().strip();
        TextRules.check(title, false, 1, MAX_TITLE, "/title", problems);
        var address = wanted.address().strip();
        if (TextRules.check(address, false, 1, MAX_ADDRESS, "/address", problems) && !WebAddress.secure(address)) {
            problems.add("/address", ProblemCode.HTTPS_NEEDED);
        }
        problems.throwIfAny();
        var document = new UseCaseDocument(
                useCase.id(),
                new NewDocument(wanted.kind(), title, address, wanted.validUntil()),
                desk.subject(),
                desk.clock.now());
        useCases.add(document);
        return changed(useCase, "document", document.id().toString());
    }

    /**
     * Takes a link away; that it was there stays in the timeline.
     *
     * @throws NotFound when there is no such use or document, and for people of other departments
     * @throws NotAllowed for people outside the government
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it was taken away before, and when the use has ended
     */
    @RolesAllowed({Role.AI_OWNER, Role.DEPARTMENT_STAFF})
    public UseCaseView removeDocument(UseCaseReference reference, UUID document) {
        var useCase = desk.own(reference);
        records.documents(useCase.id()).stream()
                .filter(known -> known.id().equals(document))
                .findFirst()
                .orElseThrow(NotFound::new)
                .remove(desk.subject(), desk.clock.now());
        return changed(useCase, "document", document.toString());
    }

    /**
     * Says whether something is in place that a pilot or a rollout needs.
     *
     * @param item code of a readiness criterion
     * @param remark where one can see it, or what is missing
     * @throws NotFound when there is no such use or item, and for people of other departments
     * @throws NotAllowed for people outside the government
     * @throws RuleViolation REQUIRED at {@code /answer}; REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /remark};
     *     TRANSITION_NOT_ALLOWED when it has ended
     */
    @RolesAllowed({Role.AI_OWNER, Role.DEPARTMENT_STAFF})
    public UseCaseView answer(
            UseCaseReference reference, String item, @Nullable ReadinessAnswer answer, @Nullable String remark) {
        var useCase = desk.own(reference);
        if (readiness.items().stream().map(Criterion::code).noneMatch(item::equals)) {
            throw new NotFound();
        }
        var problems = new Problems();
        if (answer == null) {
            problems.add("/answer", ProblemCode.REQUIRED);
        }
        var why = UseCaseDesk.text(remark, UseCaseDesk.MAX_TEXT, "/remark", problems);
        problems.throwIfAny();
        if (answer != null) {
            records.readiness(useCase.id()).stream()
                    .filter(known -> known.item().equals(item))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> known.answer(answer, why, desk.subject(), desk.clock.now()),
                            () -> useCases.add(new UseCaseReadiness(
                                    useCase.id(), item, answer, why, desk.subject(), desk.clock.now())));
        }
        return changed(useCase, "readiness", item);
    }

    /**
     * People of the use's department who can have a part in it, by name.
     *
     * @throws NotFound when there is no such use, and for people of other departments
     */
    @RolesAllowed({Role.AI_OWNER, Role.DEPARTMENT_STAFF})
    public List<UseCaseView.Person> colleagues(UseCaseReference reference) {
        var useCase = useCases.find(reference).orElseThrow(NotFound::new);
        desk.rights.requireOwn(useCase.department());
        return people.of(useCase.department());
    }

    /**
     * Gives somebody of the department a part in the use.
     *
     * @param person subject of one of the {@linkplain #colleagues colleagues}
     * @param part code of a part of the gates' content
     * @throws NotFound when there is no such use, and for people of other departments
     * @throws NotAllowed for people outside the government
     * @throws RuleViolation UNKNOWN_CODE at {@code /person} or {@code /part}; DUPLICATE_ITEM when the person has the part;
     *     TRANSITION_NOT_ALLOWED when it has ended
     */
    @RolesAllowed({Role.AI_OWNER, Role.DEPARTMENT_STAFF})
    public UseCaseView addPerson(UseCaseReference reference, @Nullable String person, @Nullable String part) {
        var useCase = desk.own(reference);
        var problems = new Problems();
        var parts = gates.on(desk.clock.today()).parts();
        if (part == null || !parts.containsKey(part)) {
            problems.add("/part", ProblemCode.UNKNOWN_CODE, "known", List.copyOf(parts.keySet()));
        }
        if (people.of(useCase.department()).stream()
                .noneMatch(colleague -> colleague.subject().equals(person))) {
            problems.add("/person", ProblemCode.UNKNOWN_CODE);
        } else if (records.people(useCase.id()).stream()
                .anyMatch(known -> known.person().equals(person) && known.part().equals(part))) {
            problems.add("/person", ProblemCode.DUPLICATE_ITEM);
        }
        problems.throwIfAny();
        if (person != null && part != null) {
            useCases.add(new UseCasePerson(useCase.id(), person, part, desk.subject(), desk.clock.now()));
        }
        return changed(useCase, "person", String.valueOf(part));
    }

    /**
     * Ends somebody's part.
     *
     * @throws NotFound when there is no such use or part, and for people of other departments
     * @throws NotAllowed for people outside the government
     */
    @RolesAllowed({Role.AI_OWNER, Role.DEPARTMENT_STAFF})
    public UseCaseView endPerson(UseCaseReference reference, UUID part) {
        var useCase = desk.own(reference);
        var found = records.people(useCase.id()).stream()
                .filter(known -> known.id().equals(part))
                .findFirst()
                .orElseThrow(NotFound::new);
        found.end(desk.clock.now());
        return changed(useCase, "person", found.part());
    }

    private UseCaseView changed(UseCase useCase, String part, String item) {
        desk.touch(useCase);
        events.fire(new UseCaseEvent.RecordChanged(useCase.reference(), part, item));
        return views.view(useCase);
    }
}
