// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a vendor has handed in, word for word and for ever, with the hash that the receipt names. */
@Entity(name = "SubmissionSnapshot")
@Table(name = "submission_snapshot")
class Snapshot {

    @Id
    private UUID id;

    private UUID submissionId;

    private UUID vendorId;

    private int number;

    private String questionSetVersion;

    private String content;

    private byte[] sha256;

    private Instant submittedAt;

    private String submittedBy;

    private @Nullable Instant due;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Snapshot() {}

    Snapshot(Submission submission, SubmissionContent content, String submittedBy, Instant at) {
        this.id = Ids.next();
        this.submissionId = submission.id();
        this.vendorId = submission.vendor();
        this.number = submission.snapshots();
        this.questionSetVersion = submission.questionSetVersion();
        this.content = content.json();
        this.sha256 = hash(this.content);
        this.submittedAt = at;
        this.submittedBy = submittedBy;
        this.due = submission.due();
    }

    private static byte[] hash(String json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    int number() {
        return number;
    }

    SubmissionContent content() {
        return SubmissionContent.stored(content);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    SnapshotView view() {
        return new SnapshotView(number, questionSetVersion, hex(), submittedAt, submittedBy);
    }

    Receipt receipt(SubmissionReference reference, String solution) {
        return new Receipt(reference, solution, number, hex(), submittedAt, Step.TAKE_INTO_REVIEW, due);
    }

    private String hex() {
        return HexFormat.of().formatHex(sha256);
    }
}
