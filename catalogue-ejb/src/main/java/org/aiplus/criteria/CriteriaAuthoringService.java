// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.json.StrictJson;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Writes the next edition of the criteria while the product runs: an administrator drafts it, a member of the governance
 * committee who did not write it publishes it. What is published never changes.
 */
@Stateless
public class CriteriaAuthoringService {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    CriteriaSets sets;

    @Inject
    CriteriaSetVersionRepository versions;

    @Inject
    CriteriaSetQueries queries;

    @Inject
    Access access;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** All editions with their origin, drafts included, oldest first within their set. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.GOVERNANCE_COMMITTEE, Role.AUDITOR})
    public List<CriteriaSetVersionView> history() {
        var reader = access.caller().actor();
        var views = new LinkedHashMap<CriteriaSetReference, CriteriaSetVersionView>();
        sets.all().stream()
                .filter(set -> sets.shippedDocument(set.reference()).isPresent())
                .forEach(set -> views.put(set.reference(), CriteriaSetVersionView.ofShipped(set)));
        versions.all().forEach(version -> views.put(version.reference(), version.view(reader)));
        var sorted = new ArrayList<>(views.values());
        sorted.sort(Comparator.comparing(
                        (CriteriaSetVersionView view) -> view.reference().set())
                .thenComparingLong(view -> view.reference().order()));
        return sorted;
    }

    /**
     * The document of an edition, published or draft: what {@link #draft} takes.
     *
     * @throws NotFound when there is no such edition
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.GOVERNANCE_COMMITTEE, Role.AUDITOR})
    public JsonNode document(String set, String version) {
        return documentOf(reference(set, version));
    }

    /**
     * The document of an edition as text, to be downloaded.
     *
     * @throws NotFound when there is no such edition
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.GOVERNANCE_COMMITTEE, Role.AUDITOR})
    public String documentText(String set, String version) {
        return StoredJson.format(document(set, version));
    }

    /**
     * A draft as it would be published, with what still keeps it from that.
     *
     * @throws NotFound when there is no such draft
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.GOVERNANCE_COMMITTEE, Role.AUDITOR})
    public CriteriaDraftView preview(String set, String version) {
        var draft = versions.find(reference(set, version))
                .filter(one -> one.status() == CriteriaSetStatus.DRAFT)
                .orElseThrow(NotFound::new);
        var read = sets.read(StoredJson.tree(draft.document()));
        var problems = new ArrayList<>(read.wrong());
        problems.addAll(read.open());
        return new CriteriaDraftView(
                draft.view(access.caller().actor()),
                read.set(),
                problems,
                CriteriaSetDifference.between(sets.current(set), read.set()));
    }

    /**
     * Starts the next edition as a copy of another one.
     *
     * @param from version of the edition that is copied
     * @param version version of the new one
     * @throws NotFound when there is no edition to copy
     * @throws RuleViolation as {@link #draft}
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public CriteriaSetVersionView copy(String set, String from, String version) {
        var document = documentOf(reference(set, from));
        return keep(sets.read(DraftEditor.copyAs(document, version)), Optional.empty());
    }

    /**
     * Checks a document and keeps it as the draft of an edition; an earlier draft is replaced.
     *
     * @param expectedRevision revision of the draft that the caller has read; empty when there is none yet
     * @throws RuleViolation with everything that is wrong, each with its place; TRANSITION_NOT_ALLOWED when the edition is
     *     published
     * @throws StaleRevision when there is another draft than the caller has read
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public CriteriaSetVersionView draft(
            String set, String version, JsonNode document, Optional<Long> expectedRevision) {
        var read = sets.read(document);
        read.orRefuse();
        if (!read.set().reference().toString().equals(set + "/" + version)) {
            throw refusal("/criteriaSet/version", read.set().reference().toString());
        }
        return keep(read, expectedRevision);
    }

    /**
     * The same for a document that a person uploads, who has seen on the page which draft it replaces.
     *
     * @throws RuleViolation as {@link #draft}, and what is wrong with the form of the JSON
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public CriteriaSetVersionView upload(byte[] json) {
        var read = sets.read(StrictJson.parse(new ByteArrayInputStream(json)));
        read.orRefuse();
        var revision = versions.find(read.set().reference()).map(CriteriaSetVersion::revision);
        return keep(read, revision);
    }

    /**
     * Changes one criterion of a draft.
     *
     * @throws NotFound when there is no such draft or no such criterion in it
     * @throws StaleRevision when the draft is another than the caller has read
     * @throws RuleViolation with everything that is wrong, each with its place in the document
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public CriteriaSetVersionView changeCriterion(
            String set, String version, String criterion, CriterionChange change, long expectedRevision) {
        var draft = versions.forUpdate(reference(set, version)).orElseThrow(NotFound::new);
        draft.requireDraft(expectedRevision);
        var changed = DraftEditor.change(StoredJson.tree(draft.document()), criterion, change)
                .orElseThrow(NotFound::new);
        return keep(sets.read(changed), Optional.of(expectedRevision));
    }

    private CriteriaSetVersionView keep(CriteriaSetDocument read, Optional<Long> expectedRevision) {
        read.orRefuse();
        var reference = read.set().reference();
        var actor = access.caller().actor();
        var existing = versions.forUpdate(reference);
        requireSuccessor(reference);
        var draft = existing.orElseGet(() -> CriteriaSetVersion.draft(read, actor, clock.now()));
        if (existing.isPresent()) {
            draft.replace(read, expectedRevision.orElse(-1L), actor, clock.now());
            versions.flush();
            events.fire(new CriteriaSetEvent.Changed(reference, draft.checksum()));
        } else {
            versions.add(draft);
            events.fire(new CriteriaSetEvent.Drafted(reference, draft.checksum()));
        }
        return draft.view(actor);
    }

    /** A draft follows the edition that is in use: no edition is squeezed in between or before. */
    private void requireSuccessor(CriteriaSetReference reference) {
        var current = sets.current(reference.set()).reference();
        if (!reference.isAfter(current)) {
            throw refusal("/criteriaSet/version", "later than " + current.version());
        }
    }

    /**
     * Publishes a draft: new assessments use it from now on, on every node within two seconds. Assessments by earlier
     * editions stay as they are.
     *
     * @throws NotFound when there is no such draft
     * @throws StaleRevision when the draft is another than the caller has read
     * @throws RuleViolation SECOND_PERSON_NEEDED when the caller wrote it; CRITERIA_WEIGHTS, REQUIRED and others with
     *     their places when it is not whole; TRANSITION_NOT_ALLOWED when it is published already
     */
    @RolesAllowed(Role.GOVERNANCE_COMMITTEE)
    public CriteriaSetVersionView publish(String set, String version, long expectedRevision) {
        versions.awaitTurn();
        sets.include(queries);
        var draft = versions.forUpdate(reference(set, version)).orElseThrow(NotFound::new);
        draft.publish(expectedRevision, access.caller().actor(), clock.now());
        requireSuccessor(draft.reference());
        sets.read(StoredJson.tree(draft.document())).orRefuseToPublish();
        versions.flush();
        var author = Optional.ofNullable(draft.draftedBy()).orElse("");
        events.fire(new CriteriaSetEvent.Published(draft.reference(), draft.checksum(), author));
        return draft.view(access.caller().actor());
    }

    /**
     * Throws a draft away.
     *
     * @throws NotFound when there is no such draft
     * @throws StaleRevision when the draft is another than the caller has read
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it is published
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void discard(String set, String version, long expectedRevision) {
        var draft = versions.forUpdate(reference(set, version)).orElseThrow(NotFound::new);
        draft.requireDraft(expectedRevision);
        versions.remove(draft);
        events.fire(new CriteriaSetEvent.Discarded(draft.reference()));
    }

    /**
     * Takes an edition out of use for new assessments. Assessments that used it keep it.
     *
     * @param reason why, one to 1000 characters
     * @throws NotFound when there is no such edition
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it is a draft, retired already or the one that is in use
     */
    @RolesAllowed(Role.GOVERNANCE_COMMITTEE)
    public CriteriaSetVersionView retire(String set, String version, @Nullable String reason) {
        var reference = reference(set, version);
        versions.awaitTurn();
        sets.include(queries);
        var row = versions.forUpdate(reference).or(() -> sets.shippedDocument(reference)
                .map(document -> CriteriaSetVersion.shipped(sets.read(document))));
        var edition = row.orElseThrow(NotFound::new);
        var problems = new Problems();
        var text = Optional.ofNullable(reason).orElse("").replace("\r\n", "\n").strip();
        TextRules.check(text, true, 1, LONGEST_REASON, "/reason", problems);
        problems.throwIfAny();
        if (reference.equals(sets.current(set).reference())) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        edition.retire(text, access.caller().actor(), clock.now());
        versions.add(edition);
        events.fire(new CriteriaSetEvent.Retired(reference));
        return edition.view(access.caller().actor());
    }

    private JsonNode documentOf(CriteriaSetReference reference) {
        return sets.shippedDocument(reference)
                .or(() -> versions.find(reference).map(version -> StoredJson.tree(version.document())))
                .orElseThrow(NotFound::new);
    }

    private static CriteriaSetReference reference(String set, String version) {
        return CriteriaSetReference.of(set, version).orElseThrow(NotFound::new);
    }

    private static RuleViolation refusal(String pointer, String found) {
        return new RuleViolation(List.of(Problem.at(pointer, ProblemCode.CONTENT_INVALID, "name", found)));
    }
}
