// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final KnownCodes known;
    private volatile List<CriteriaSet> editions;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected CriteriaSets() {
        this.known = new KnownCodes(Map.of(), Set.of(), Set.of());
        this.editions = List.of();
    }

    /** Reads the content of this release. */
    @Inject
    public CriteriaSets(QuestionSets questions) {
        this.known = KnownCodes.of(questions);
        this.editions = shipped();
    }

    private List<CriteriaSet> shipped() {
        var sets = new ArrayList<CriteriaSet>();
        ShippedCriteria.documents().forEach((reference, document) -> {
            var read = CriteriaSetDocument.read(document, CriteriaSetStatus.PUBLISHED, known, CheckedTexts.NONE);
            if (!read.wrong().isEmpty() || !read.open().isEmpty()) {
                throw new IllegalStateException(reference + ": " + read.wrong() + read.open());
            }
            if (!read.set().reference().equals(reference)) {
                throw new IllegalStateException(
                        reference + " holds " + read.set().reference());
            }
            sets.add(read.set());
        });
        return inOrder(sets);
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        current(RESPONSIBLE_AI);
    }

    /** All published and retired editions, oldest first within their set. */
    public List<CriteriaSet> all() {
        return editions;
    }

    /**
     * The edition that new assessments use: the latest published one.
     *
     * @throws RuleViolation UNKNOWN_CRITERIA_SET when there is no such set
     */
    public CriteriaSet current(String set) {
        return editions.stream()
                .filter(edition -> edition.reference().set().equals(set))
                .filter(edition -> edition.status() == CriteriaSetStatus.PUBLISHED)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new RuleViolation(ProblemCode.UNKNOWN_CRITERIA_SET));
    }

    /** An edition that was published, also when it is retired. */
    public Optional<CriteriaSet> of(CriteriaSetReference reference) {
        return editions.stream()
                .filter(edition -> edition.reference().equals(reference))
                .findFirst();
    }

    private static List<CriteriaSet> inOrder(List<CriteriaSet> sets) {
        var sorted = new ArrayList<>(sets);
        sorted.sort(Comparator.comparing((CriteriaSet set) -> set.reference().set())
                .thenComparingLong(set -> set.reference().order()));
        return List.copyOf(sorted);
    }
}
