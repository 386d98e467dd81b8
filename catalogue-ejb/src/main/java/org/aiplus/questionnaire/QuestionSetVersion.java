// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * A version of the questions that is written while the product runs: a draft that administrators replace as often as
 * they like, until a second one publishes it. From then on it never changes, because records answer it.
 */
@Entity
class QuestionSetVersion {

    @Id
    private UUID id;

    /** Unlike the lock below, the name by which everybody knows it. */
    private String version;

    private String document;

    private byte[] sha256;

    private String draftedBy;

    private Instant draftedAt;

    private @Nullable String publishedBy;

    private @Nullable Instant publishedAt;

    @Version
    private long revision;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected QuestionSetVersion() {}

    private QuestionSetVersion(QuestionSetDocument document, String actor, Instant at) {
        this.id = Ids.next();
        this.version = document.set().version();
        this.document = document.text();
        this.sha256 = document.sha256();
        this.draftedBy = actor;
        this.draftedAt = at;
    }

    static QuestionSetVersion draft(QuestionSetDocument document, String actor, Instant at) {
        return new QuestionSetVersion(document, actor, at);
    }

    /** Replaces the content of a draft; whoever wrote last counts as its author. */
    void replace(QuestionSetDocument next, long expectedRevision, String actor, Instant at) {
        requireDraft(expectedRevision);
        this.document = next.text();
        this.sha256 = next.sha256();
        this.draftedBy = actor;
        this.draftedAt = at;
    }

    /**
     * Makes it the version that new records answer.
     *
     * @throws RuleViolation SECOND_PERSON_NEEDED when its author publishes it
     */
    void publish(long expectedRevision, String actor, Instant at) {
        requireDraft(expectedRevision);
        if (actor.equals(draftedBy)) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        this.publishedBy = actor;
        this.publishedAt = at;
    }

    /** Refuses when it is published already or when somebody else has written since. */
    void requireDraft(long expectedRevision) {
        if (publishedAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        if (revision != expectedRevision) {
            throw new StaleRevision();
        }
    }

    String version() {
        return version;
    }

    long revision() {
        return revision;
    }

    String document() {
        return document;
    }

    String checksum() {
        return HexFormat.of().formatHex(sha256);
    }

    QuestionSetVersionView view(String reader) {
        return new QuestionSetVersionView(
                version,
                checksum(),
                draftedBy,
                draftedAt,
                publishedBy,
                publishedAt,
                false,
                reader.equals(draftedBy),
                revision);
    }
}
