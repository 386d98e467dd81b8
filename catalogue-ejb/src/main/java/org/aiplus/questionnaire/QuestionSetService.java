// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.StoredJson;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/**
 * Tells programs and pages which questions there are, and lets administrators publish the next version while the product
 * runs. The questions themselves are open to everybody: they are no secret.
 */
@Stateless
public class QuestionSetService {

    @Inject
    QuestionSets sets;

    @Inject
    QuestionSetVersionRepository versions;

    @Inject
    Access access;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Names of all published versions, oldest first; the last is the current one. */
    @PermitAll
    public List<String> versions() {
        return sets.all().stream().map(QuestionSet::version).toList();
    }

    /**
     * One published version with its words in all languages.
     *
     * @throws NotFound when there is no such version
     */
    @PermitAll
    public QuestionSetView get(String version) {
        var set = find(version);
        return QuestionSetView.of(set, sets.texts(set), set.equals(sets.current()));
    }

    /**
     * JSON Schema of the answers to one version, when they must be as complete as this.
     *
     * @throws NotFound when there is no such version
     */
    @PermitAll
    public JsonNode schema(String version, Completeness completeness) {
        var set = find(version);
        return QuestionSetSchema.of(set, sets.texts(set), completeness);
    }

    /**
     * What a version asks in addition to an earlier one, no more, or otherwise. Administrators may name a draft as the
     * later one.
     *
     * @throws NotFound when there is no such version
     */
    @PermitAll
    public QuestionSetDifference difference(String from, String to) {
        var earlier = find(from);
        var later = sets.find(to);
        if (later.isPresent()) {
            return QuestionSetDifference.between(earlier, sets.texts(earlier), later.get(), sets.texts(later.get()));
        }
        if (!access.caller().has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        var draft = read(StoredJson.tree(draft(to).document()));
        return QuestionSetDifference.between(earlier, sets.texts(earlier), draft.set(), draft.texts());
    }

    /** The vocabularies: the codes that answers are chosen from, with their words. */
    @PermitAll
    public List<Vocabulary> vocabularies() {
        return List.copyOf(sets.vocabularies());
    }

    /** All versions with their origin, drafts included, oldest first. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
    public List<QuestionSetVersionView> history() {
        var shipped = sets.shipped().stream().map(set -> shipped(set.version()));
        var reader = access.caller().actor();
        return Stream.concat(shipped, versions.all().stream().map(version -> version.view(reader)))
                .toList();
    }

    /**
     * The document of a version, published or draft: what {@link #draft} takes. The next version starts from it.
     *
     * @throws NotFound when there is no such version
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
    public JsonNode document(String version) {
        if (sets.shipped().stream().anyMatch(set -> set.version().equals(version))) {
            return QuestionContent.document(version);
        }
        return StoredJson.tree(versions.find(version).orElseThrow(NotFound::new).document());
    }

    /**
     * Checks a document and keeps it as the draft of a version; an earlier draft is replaced.
     *
     * @param version the version that the document names
     * @param expectedRevision revision of the draft that the caller has read; empty when there is none yet
     * @throws RuleViolation CONTENT_INVALID with the place that does not fit; TRANSITION_NOT_ALLOWED when the version is
     *     published
     * @throws StaleRevision when there is another draft than the caller has read
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public QuestionSetVersionView draft(String version, JsonNode document, Optional<Long> expectedRevision) {
        var read = read(document);
        if (!read.set().version().equals(version)) {
            throw invalid(
                    "/questionSet/version",
                    "the document is of version " + read.set().version());
        }
        var actor = access.caller().actor();
        var existing = versions.forUpdate(read.set().version());
        var draft = existing.orElseGet(() -> QuestionSetVersion.draft(read, actor, clock.now()));
        if (existing.isPresent()) {
            draft.replace(read, expectedRevision.orElse(-1L), actor, clock.now());
            versions.flush();
        } else {
            versions.add(draft);
        }
        events.fire(new QuestionSetEvent.Drafted(draft.version(), draft.checksum()));
        return draft.view(access.caller().actor());
    }

    /**
     * The same for a document that a person uploads, who has seen on the page which draft it replaces.
     *
     * @throws RuleViolation as {@link #draft}, and what is wrong with the form of the JSON
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public QuestionSetVersionView upload(byte[] json) {
        var document = StrictJson.parse(new ByteArrayInputStream(json));
        var version = document.at("/questionSet/version").asText();
        return draft(version, document, versions.find(version).map(QuestionSetVersion::revision));
    }

    /**
     * The document of a version as text, to be downloaded.
     *
     * @throws NotFound when there is no such version
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
    public String documentText(String version) {
        return StoredJson.format(document(version));
    }

    /**
     * Publishes a draft: new records answer it from now on, on every node within two seconds. Records that answered
     * earlier versions stay as they are.
     *
     * @throws NotFound when there is no such draft
     * @throws StaleRevision when the draft is another than the caller has read
     * @throws RuleViolation SECOND_PERSON_NEEDED when the caller wrote it; CONTENT_INVALID when another version has been
     *     published since and it does not follow that one; TRANSITION_NOT_ALLOWED when it is published already
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public QuestionSetVersionView publish(String version, long expectedRevision) {
        versions.awaitTurnToPublish();
        var draft = versions.forUpdate(version).orElseThrow(NotFound::new);
        draft.publish(expectedRevision, access.caller().actor(), clock.now());
        read(StoredJson.tree(draft.document()));
        versions.flush();
        events.fire(new QuestionSetEvent.Published(draft.version(), draft.checksum()));
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
    public void discard(String version, long expectedRevision) {
        var draft = draft(version);
        draft.requireDraft(expectedRevision);
        versions.remove(draft);
        events.fire(new QuestionSetEvent.Discarded(version));
    }

    private QuestionSetVersion draft(String version) {
        return versions.forUpdate(version).orElseThrow(NotFound::new);
    }

    private QuestionSetDocument read(JsonNode document) {
        try {
            var read = QuestionSetDocument.read(document, sets.shippedVocabularies());
            Successor.check(sets.current(), read.set());
            return read;
        } catch (IllegalArgumentException wrong) {
            throw invalid("", String.valueOf(wrong.getMessage()));
        }
    }

    private static RuleViolation invalid(String pointer, String found) {
        return new RuleViolation(List.of(Problem.at(pointer, ProblemCode.CONTENT_INVALID, "name", found)));
    }

    private static QuestionSetVersionView shipped(String version) {
        var checksum = HexFormat.of()
                .formatHex(QuestionSetDocument.sha256(StoredJson.format(QuestionContent.document(version))));
        return new QuestionSetVersionView(version, checksum, null, null, null, null, true, false, 0);
    }

    private QuestionSet find(String version) {
        return sets.find(version).orElseThrow(NotFound::new);
    }
}
