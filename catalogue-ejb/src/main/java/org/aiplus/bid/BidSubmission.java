// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.OfferedRevision;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What was handed in at one time. Never changed; the database refuses it too. */
@Entity
class BidSubmission {

    @Id
    private UUID id;

    private UUID bidId;
    private UUID evaluationId;
    private UUID vendorId;
    private int number;
    private String solution;
    private int revision;
    private byte[] revisionHash;
    private String content;
    private byte @Nullable [] sealedPrice;
    private byte[] hash;
    private String submittedBy;
    private Instant submittedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected BidSubmission() {}

    /** What a receipt stands for, as it is hashed. */
    private record Sealed(
            String evaluation,
            String vendor,
            int number,
            String solution,
            int revision,
            String revisionHash,
            BidContent content,
            @Nullable String sealedPrice,
            Instant submittedAt) {}

    BidSubmission(Bid bid, EvaluationReference evaluation, OfferedRevision offered, String by, Instant at) {
        this.id = Ids.next();
        this.bidId = bid.id();
        this.evaluationId = bid.evaluationId();
        this.vendorId = bid.vendorId();
        this.number = bid.submissions() + 1;
        this.solution = offered.solution();
        this.revision = offered.revision();
        this.revisionHash = HexFormat.of().parseHex(offered.hash());
        this.content = StoredRecords.format(bid.content());
        this.sealedPrice = bid.sealedPrice();
        this.submittedBy = by;
        this.submittedAt = at;
        this.hash = sha256(receiptText(evaluation).getBytes(StandardCharsets.UTF_8));
    }

    /** What the receipt stands for, as it is hashed. */
    final String receiptText(EvaluationReference evaluation) {
        return StoredRecords.format(new Sealed(
                evaluation.value(),
                vendorId.toString(),
                number,
                solution,
                revision,
                HexFormat.of().formatHex(revisionHash),
                StoredRecords.read(content, BidContent.class),
                sealedPriceHash(),
                submittedAt));
    }

    /** The sealed price in Base64; {@code null} without one. */
    @Nullable
    String envelope() {
        return sealedPrice == null ? null : Base64.getEncoder().encodeToString(sealedPrice);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Whether the bid says the same now. */
    boolean says(Bid bid) {
        return content.equals(StoredRecords.format(bid.content())) && Arrays.equals(sealedPrice, bid.sealedPrice());
    }

    UUID id() {
        return id;
    }

    UUID vendorId() {
        return vendorId;
    }

    BidReceipt receipt() {
        return new BidReceipt(
                number, submittedAt, solution, revision, HexFormat.of().formatHex(hash), sealedPriceHash());
    }

    /** SHA-256 of the sealed price, hexadecimal; {@code null} without one. */
    @Nullable
    final String sealedPriceHash() {
        return sealedPrice == null ? null : HexFormat.of().formatHex(sha256(sealedPrice));
    }

    ReceivedBid received(String letter) {
        return new ReceivedBid(
                letter,
                vendorId,
                solution,
                revision,
                HexFormat.of().formatHex(revisionHash),
                StoredRecords.read(content, BidContent.class),
                submittedAt,
                HexFormat.of().formatHex(hash),
                sealedPrice == null ? null : sealedPrice.clone(),
                sealedPriceHash());
    }
}
