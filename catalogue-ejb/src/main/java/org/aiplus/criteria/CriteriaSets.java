// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.criteria.CriteriaSetQueries.Edition;
import org.aiplus.json.StoredJson;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * The criteria sets: those that this release of the product ships and the editions that were published while it ran.
 * Shipped content that does not fit together stops the deployment.
 */
@ApplicationScoped
public class CriteriaSets {

    /** The set that tools and their uses are assessed by. */
    public static final String RESPONSIBLE_AI = "responsible-ai";

    private final QuestionSets questions;
    private final Map<CriteriaSetReference, JsonNode> shipped;
    private volatile Known known;

    /**
     * What is known at one time.
     *
     * @param runTime editions of which the database knows
     * @param checks how many words were checked
     * @param documents documents of the editions that were published while the product ran
     */
    private record Known(
            List<Edition> runTime,
            long checks,
            Map<CriteriaSetReference, JsonNode> documents,
            List<CriteriaSet> editions) {}

    /** For the container's proxy, which never reads them. */
    @SuppressWarnings("NullAway.Init")
    protected CriteriaSets() {
        this.questions = new QuestionSets();
        this.shipped = Map.of();
        this.known = new Known(List.of(), 0, Map.of(), List.of());
    }

    /** Reads the content of this release. */
    @Inject
    public CriteriaSets(QuestionSets questions) {
        this.questions = questions;
        this.shipped = ShippedCriteria.documents();
        shipped.forEach(this::requireWhole);
        this.known = read(List.of(), 0, Map.of(), CheckedTexts.NONE);
    }

    private void requireWhole(CriteriaSetReference reference, JsonNode document) {
        var read = CriteriaSetDocument.read(
                document, CriteriaSetStatus.PUBLISHED, KnownCodes.of(questions), CheckedTexts.NONE);
        if (!read.wrong().isEmpty() || !read.open().isEmpty()) {
            throw new IllegalStateException(reference + ": " + read.wrong() + read.open());
        }
        if (!read.set().reference().equals(reference)) {
            throw new IllegalStateException(reference + " holds " + read.set().reference());
        }
    }

    /** Learns what was published, retired or checked since; two looks at the database when nothing was. */
    public synchronized void include(CriteriaSetQueries queries) {
        var editions = queries.editions();
        var checks = queries.countChecks();
        var before = known;
        if (editions.equals(before.runTime()) && checks == before.checks()) {
            return;
        }
        var documents = new LinkedHashMap<>(before.documents());
        for (var edition : editions) {
            var reference = edition.reference();
            if (!shipped.containsKey(reference) && !documents.containsKey(reference)) {
                queries.document(reference).ifPresent(text -> documents.put(reference, StoredJson.tree(text)));
            }
        }
        known = read(editions, checks, documents, queries.checks());
    }

    private Known read(
            List<Edition> runTime, long checks, Map<CriteriaSetReference, JsonNode> documents, CheckedTexts checked) {
        var codes = KnownCodes.of(questions);
        var statuses = new LinkedHashMap<CriteriaSetReference, CriteriaSetStatus>();
        runTime.forEach(edition -> statuses.put(edition.reference(), edition.status()));
        var all = new LinkedHashMap<>(shipped);
        all.putAll(documents);
        var sets = new ArrayList<CriteriaSet>();
        all.forEach((reference, document) -> {
            var status = statuses.getOrDefault(reference, CriteriaSetStatus.PUBLISHED);
            // What was published was whole then; a code that this release lacks does not unpublish it.
            sets.add(CriteriaSetDocument.read(document, status, codes, checked).set());
        });
        sets.sort(Comparator.comparing((CriteriaSet set) -> set.reference().set())
                .thenComparingLong(set -> set.reference().order()));
        return new Known(runTime, checks, Map.copyOf(documents), List.copyOf(sets));
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        current(RESPONSIBLE_AI);
    }

    /** All published and retired editions, oldest first within their set. */
    public List<CriteriaSet> all() {
        return known.editions();
    }

    /**
     * The edition that new assessments use: the latest published one.
     *
     * @throws RuleViolation UNKNOWN_CRITERIA_SET when there is no such set
     */
    public CriteriaSet current(String set) {
        return all().stream()
                .filter(edition -> edition.reference().set().equals(set))
                .filter(edition -> edition.status() == CriteriaSetStatus.PUBLISHED)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new RuleViolation(ProblemCode.UNKNOWN_CRITERIA_SET));
    }

    /** An edition that was published, also when it is retired. */
    public Optional<CriteriaSet> of(CriteriaSetReference reference) {
        return all().stream()
                .filter(edition -> edition.reference().equals(reference))
                .findFirst();
    }

    /** The document of an edition that the product ships. */
    Optional<JsonNode> shippedDocument(CriteriaSetReference reference) {
        return Optional.ofNullable(shipped.get(reference));
    }

    /** Reads a document that somebody writes now. */
    CriteriaSetDocument read(JsonNode document) {
        return CriteriaSetDocument.read(document, CriteriaSetStatus.DRAFT, KnownCodes.of(questions), CheckedTexts.NONE);
    }
}
