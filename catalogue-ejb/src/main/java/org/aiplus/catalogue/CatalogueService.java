// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.Audience;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** Published entries: read by everybody within their audience, entered and revised by administrators. */
@Stateless
public class CatalogueService {

    @Inject
    Access access;

    @Inject
    SolutionRepository solutions;

    @Inject
    CatalogueQueries queries;

    @Inject
    CatalogueNumbers numbers;

    @Inject
    EntryCache entries;

    @Inject
    SolutionViews views;

    @Inject
    SubmissionReader submissions;

    @Inject
    Publication publication;

    @Inject
    SolutionContentCodec codec;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    Event<DomainEvent> events;

    /**
     * One published entry with the fields that the caller may read. A change is seen within a second. As long as nothing
     * changes the answer is often the same object, so that what was made of it can be kept with it.
     *
     * @throws NotFound when no published entry has this reference
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SolutionView read(SolutionReference reference) {
        return Optional.ofNullable(
                        entries.get(List.of(reference), access.audience()).get(reference))
                .orElseThrow(NotFound::new);
    }

    /** Published entries in the order asked for; references that have none are left out. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SolutionView> readAll(List<SolutionReference> references) {
        return references.isEmpty() ? List.of() : inOrder(references, access.audience());
    }

    private List<SolutionView> inOrder(List<SolutionReference> references, Audience audience) {
        var wanted = new LinkedHashSet<>(references);
        var found = entries.get(wanted, audience);
        return wanted.stream()
                .map(reference -> Optional.ofNullable(found.get(reference)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The published revisions of an entry, oldest first; the last is the one that readers see. */
    @PermitAll
    public List<RevisionView> revisions(SolutionReference reference) {
        var revisions = queries.revisions(reference);
        if (revisions.isEmpty()) {
            throw new NotFound();
        }
        return revisions;
    }

    /**
     * What an entry said in some of its published revisions, oldest first; numbers that it does not have are left out.
     * Status, vendor and source are those of the entry today.
     *
     * @throws NotFound when none of them was published
     */
    @PermitAll
    public List<SolutionView> readRevisions(SolutionReference reference, Set<Integer> wanted) {
        var shown = wanted.isEmpty()
                ? List.<SolutionRepository.Published>of()
                : solutions.onceShown(reference, wanted).stream()
                        .sorted(Comparator.comparingInt(
                                published -> published.revision().number()))
                        .toList();
        if (shown.isEmpty()) {
            throw new NotFound();
        }
        return views.of(shown, access.audience());
    }

    /**
     * References of the entries published last, newest first; at most a second old.
     *
     * @param limit at most {@value CatalogueNumbers#MOST_NEWEST}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SolutionReference> newest(int limit) {
        return numbers.newest().stream().limit(limit).toList();
    }

    /**
     * The entries published last, newest first, with public fields only, whoever asks: for what everybody gets alike.
     *
     * @param limit most entries wanted, at most {@value CatalogueNumbers#MOST_NEWEST}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SolutionView> newestForEverybody(int limit) {
        return inOrder(newest(limit), Audience.PUBLIC);
    }

    /** Figures for the first page; at most a second old. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CatalogueFigures figures() {
        return numbers.figures();
    }

    /** Everything that is wrong with a submission; empty when it could be published. Writes nothing. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<Problem> validate(JsonNode submission) {
        var problems = new Problems();
        submissions.read(submission, "", problems);
        return problems.list();
    }

    /**
     * Opens an entry and publishes its first revision as {@link SolutionStatus#NOT_ASSESSED}.
     *
     * @param key repeats of the same request under the same key have one effect
     * @throws RuleViolation with all problems of the submission; DUPLICATE_SOURCE when the source has an entry already;
     *     IDEMPOTENCY_KEY_REUSED when the key came with another submission
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public SolutionView create(JsonNode submission, Optional<IdempotencyKey> key) {
        var problems = new Problems();
        var read = submissions.read(submission, "", problems);
        problems.throwIfAny();
        if (read == null) {
            throw new RuleViolation(ProblemCode.VALIDATION_FAILED);
        }
        var reference = idempotentRequests.once(
                key, StoredJson.format(submission), () -> open(read).value());
        return written(new SolutionReference(reference));
    }

    private SolutionReference open(SolutionSubmission submission) {
        var outcome = publication
                .publish(List.of(submission), access.caller().actor())
                .get(0);
        if (outcome.effect() != PublicationOutcome.Effect.CREATED) {
            throw new RuleViolation(List.of(Problem.at("/source/externalId", ProblemCode.DUPLICATE_SOURCE)));
        }
        announce(outcome.solution());
        return outcome.solution();
    }

    /**
     * Publishes the next revision of an entry. The same content again changes nothing.
     *
     * @param expectedVersion the version that the caller has read
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems; DUPLICATE_SOURCE when source, kind or vendor are not those of the entry
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public SolutionView revise(SolutionReference reference, JsonNode submission, long expectedVersion) {
        var problems = new Problems();
        var read = submissions.read(submission, "", problems);
        var solution = solutions.forUpdate(reference).orElseThrow(NotFound::new);
        if (solution.version() != expectedVersion) {
            throw new StaleRevision();
        }
        problems.throwIfAny();
        if (read == null || !read.source().equals(solution.source())) {
            throw new RuleViolation(List.of(Problem.at("/source", ProblemCode.DUPLICATE_SOURCE)));
        }
        var outcome =
                publication.publish(List.of(read), access.caller().actor()).get(0);
        if (outcome.effect() == PublicationOutcome.Effect.CONFLICTING) {
            throw new RuleViolation(List.of(Problem.at("/kind", ProblemCode.DUPLICATE_SOURCE)));
        }
        solutions.flush();
        if (outcome.effect() == PublicationOutcome.Effect.REVISED) {
            announce(reference);
        }
        return written(reference);
    }

    /** The entry as this transaction has written it. */
    private SolutionView written(SolutionReference reference) {
        var published = solutions.published(reference).orElseThrow(NotFound::new);
        return views.of(List.of(published), access.audience()).get(0);
    }

    /**
     * Publishes many checked submissions in one transaction, for imports.
     *
     * @param batch name of the batch for the audit trail
     * @return what each did, in their order
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<PublicationOutcome> publishBatch(String batch, Collection<SolutionSubmission> checked) {
        var outcomes = publication.publish(List.copyOf(checked), access.caller().actor());
        var changed = outcomes.stream()
                .filter(outcome -> outcome.effect() == PublicationOutcome.Effect.CREATED
                        || outcome.effect() == PublicationOutcome.Effect.REVISED)
                .map(PublicationOutcome::solution)
                .toList();
        if (!changed.isEmpty()) {
            events.fire(new SolutionEvent.BatchPublished(batch, changed));
        }
        return outcomes;
    }

    private void announce(SolutionReference reference) {
        solutions.flush();
        var published = solutions.published(reference).orElseThrow(NotFound::new);
        events.fire(new SolutionEvent.RevisionPublished(
                reference, published.revision().number(), published.revision().contentHash()));
    }
}
