// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * The question sets and vocabularies: those that this release of the product ships, read once, and the versions that
 * were published while it ran. Shipped content that does not fit together stops the deployment.
 */
@ApplicationScoped
public class QuestionSets {

    private final QuestionContent shipped;
    private volatile QuestionContent content;

    /** Reads the content of this release. */
    public QuestionSets() {
        this(QuestionContent.shipped());
    }

    QuestionSets(QuestionContent content) {
        this.shipped = content;
        this.content = content;
    }

    /** Learns of versions that were published since; those that are known cost one look at the database. */
    public synchronized void include(PublishedQuestionSetQueries published) {
        var known = all().stream().map(QuestionSet::version).toList();
        var documents = published.documentsBesides(known);
        if (!documents.isEmpty()) {
            var next = content;
            for (var document : documents) {
                next = next.with(QuestionSetDocument.read(StoredJson.tree(document), shipped.vocabularies()));
            }
            content = next;
        }
    }

    /** Vocabularies that the product ships, by name; every version may use them. */
    Map<String, Vocabulary> shippedVocabularies() {
        return shipped.vocabularies();
    }

    /** The versions that the product ships, oldest first. */
    public List<QuestionSet> shipped() {
        return shipped.sets();
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        content.current();
    }

    /** The version in which new records are described. */
    public QuestionSet current() {
        return content.current();
    }

    /** All versions, oldest first; the last is the current one. */
    public List<QuestionSet> all() {
        return content.sets();
    }

    /** A version by its name, for example {@code 2026-1}. */
    public Optional<QuestionSet> find(String version) {
        return content.sets().stream()
                .filter(set -> set.version().equals(version))
                .findFirst();
    }

    /**
     * A version by its name.
     *
     * @throws RuleViolation UNKNOWN_QUESTION_SET
     */
    public QuestionSet get(String version) {
        return find(version).orElseThrow(() -> new RuleViolation(ProblemCode.UNKNOWN_QUESTION_SET));
    }

    /** The words in which a version is asked. */
    public QuestionTexts texts(QuestionSet set) {
        return content.texts(set);
    }

    /** All vocabularies in the content, in their order; {@link Question#DEPARTMENT} is not among them. */
    public Collection<Vocabulary> vocabularies() {
        return content.vocabularies().values();
    }

    /** A vocabulary by its name. */
    public Optional<Vocabulary> findVocabulary(String code) {
        return Optional.ofNullable(content.vocabularies().get(code));
    }

    /**
     * A vocabulary that the code relies on, for example {@code category}.
     *
     * @throws IllegalArgumentException when the content has none of that name
     */
    public Vocabulary vocabulary(String code) {
        return findVocabulary(code).orElseThrow(() -> new IllegalArgumentException("no vocabulary " + code));
    }
}
