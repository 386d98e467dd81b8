// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.json.StoredRecords;
import org.aiplus.ranking.RankingInput;
import org.aiplus.ranking.RankingResult;

/** A ranking with all that it was computed from. Never changed; the database refuses it too. */
@Entity
class RankingRecord {

    @Id
    private UUID evaluationId;

    private String input;
    private String result;
    private byte[] inputHash;
    private Instant computedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected RankingRecord() {}

    RankingRecord(UUID evaluationId, RankingInput input, RankingResult result, Instant at) {
        this.evaluationId = evaluationId;
        this.input = StoredRecords.format(input);
        this.result = StoredRecords.format(result);
        this.inputHash = sha256(this.input);
        this.computedAt = at;
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    RankingInput input() {
        return StoredRecords.read(input, RankingInput.class);
    }

    String inputText() {
        return input;
    }

    String resultText() {
        return result;
    }

    RankingResult result() {
        return StoredRecords.read(result, RankingResult.class);
    }

    /** Whether computing it again gives the same, to the last letter. */
    boolean sameAs(RankingResult again) {
        return StoredRecords.format(again).equals(result);
    }

    String inputHash() {
        return HexFormat.of().formatHex(inputHash);
    }

    Instant computedAt() {
        return computedAt;
    }
}
