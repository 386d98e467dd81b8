// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.questionnaire.Answers;
import org.aiplus.questionnaire.Question;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;

/**
 * Entries that vendors write, for the feature that takes their submissions. Whoever uses it decides who may; it keeps
 * entries of different vendors apart by asking for the vendor.
 */
@Dependent
public class VendorEntries {

    /** Source system of entries that were opened by their vendor. */
    public static final String SOURCE_SYSTEM = "vendor-portal";

    /**
     * A published entry of a vendor.
     *
     * @param revision number of the published revision
     * @param content the part that a vendor writes, see {@link SubmissionReader#readVendorsPart}
     */
    public record PublishedEntry(SolutionReference solution, int revision, Content content) {}

    /** What a vendor has said, as JSON. */
    public static final class Content {

        private final ObjectNode tree;

        Content(ObjectNode tree) {
            this.tree = tree;
        }

        /** A copy of the JSON. */
        public ObjectNode tree() {
            return tree.deepCopy();
        }
    }

    @Inject
    SolutionRepository solutions;

    @Inject
    QuestionSets questionSets;

    @Inject
    CatalogueQueries queries;

    @Inject
    Publication publication;

    @Inject
    SolutionContentCodec codec;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Opens an entry of the vendor that nobody sees until a revision is published.
     *
     * @param externalId reference of the submission with which it begins
     */
    public SolutionReference open(UUID vendor, boolean demo, String externalId) {
        var reference = solutions.nextReferences(1).get(0);
        var source = new SolutionSource(SOURCE_SYSTEM, externalId, null);
        solutions.add(Solution.openForVendor(reference, vendor, demo, source));
        solutions.flush();
        return reference;
    }

    /** The published revision of an entry of this vendor; empty when the vendor has no such published entry. */
    public Optional<PublishedEntry> published(SolutionReference reference, UUID vendor) {
        return solutions
                .published(reference)
                .filter(found -> isWritable(found.solution(), vendor))
                .map(this::entry);
    }

    /** A revision of such an entry that is or was published. */
    public Optional<PublishedEntry> onceShown(SolutionReference reference, UUID vendor, int revision) {
        return solutions.onceShown(reference, List.of(revision)).stream()
                .filter(found -> isWritable(found.solution(), vendor))
                .map(this::entry)
                .findFirst();
    }

    /** The published revision, locked for the rest of the transaction: whoever opens its next revision does so alone. */
    public Optional<PublishedEntry> lockPublished(SolutionReference reference, UUID vendor) {
        return solutions
                .forUpdate(reference)
                .filter(solution -> isWritable(solution, vendor))
                .flatMap(solution -> solutions.published(reference))
                .map(this::entry);
    }

    private static boolean isWritable(Solution solution, UUID vendor) {
        return vendor.equals(solution.vendor())
                && solution.kind() == SolutionKind.VENDOR_SOLUTION
                && !solution.referenceRecord();
    }

    /** Published entries of this vendor that it may write about, by reference. */
    public List<PublishedEntry> publishedOf(UUID vendor) {
        return solutions.publishedOf(vendor).stream().map(this::entry).toList();
    }

    /**
     * Publishes what a vendor has submitted as the next revision of its entry. What the entry says on others' word (its
     * department, the day on which it was first listed, reported answers) stays; the facts count as verified today.
     *
     * @param content as {@link SubmissionReader#readVendorsPart} has read it
     * @param actor subject of the administrator who approves
     * @return the number of the new revision
     * @throws NotFound when the vendor has no such entry
     */
    public int publish(SolutionReference reference, UUID vendor, SolutionContent content, String actor) {
        var solution = solutions
                .forUpdate(reference)
                .filter(found -> vendor.equals(found.vendor()))
                .orElseThrow(NotFound::new);
        var current = solutions.published(reference).map(SolutionRepository.Published::revision);
        var before = current.map(revision -> codec.load(revision.content()));
        var today = clock.today();
        var published = publication.publishSubmission(
                solution,
                current.orElse(null),
                new SolutionContent(
                        content.name(),
                        before.map(SolutionContent::department).orElse(null),
                        content.categories(),
                        content.maximumClassification(),
                        before.map(SolutionContent::firstListedOn).orElse(today),
                        today,
                        content.questionSetVersion(),
                        withReported(
                                content, before.map(SolutionContent::answers).orElse(Answers.NONE))),
                actor);
        solutions.flush();
        events.fire(new SolutionEvent.RevisionPublished(reference, published.number(), published.contentHash()));
        return published.number();
    }

    private Answers withReported(SolutionContent content, Answers before) {
        var set = questionSets.get(content.questionSetVersion());
        var answers = new LinkedHashMap<>(content.answers().byCode());
        set.questions().stream().filter(Question::reported).forEach(question -> before.get(question.code())
                .ifPresent(answer -> answers.put(question.code(), answer)));
        return Answers.inOrder(set, answers);
    }

    /** Published entries, at most ten, that bear one of these names in any language, this one left out. */
    public List<SolutionReference> namesakes(Collection<String> names, SolutionReference except) {
        return queries.named(names, except);
    }

    private PublishedEntry entry(SolutionRepository.Published published) {
        var stored = published.revision().content();
        var content = JsonNodeFactory.instance.objectNode();
        content.put("questionSet", stored.questionSetVersion());
        content.set("name", StoredJson.tree(stored.name()));
        content.set("categories", StoredJson.tree(stored.categories()));
        var classification = stored.maximumClassification();
        if (classification != null) {
            content.put("maximumClassification", classification.name());
        }
        var answers = (ObjectNode) StoredJson.tree(stored.answers());
        questionSets.get(stored.questionSetVersion()).questions().stream()
                .filter(Question::reported)
                .forEach(question -> answers.remove(question.code()));
        content.set("answers", answers);
        return new PublishedEntry(
                published.solution().reference(), published.revision().number(), new Content(content));
    }
}
