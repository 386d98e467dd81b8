// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What was in the envelope of a bid. Written once when prices are opened; the database refuses every change. */
@Entity
class OpenedEnvelope {

    @Id
    private UUID id;

    private UUID evaluationId;
    private String letter;
    private UUID vendorId;
    private @Nullable String receivedHash;
    private byte @Nullable [] sealedHash;
    private byte @Nullable [] contentHash;
    private @Nullable String content;
    private @Nullable BigDecimal total;

    @Enumerated(EnumType.STRING)
    private @Nullable ProblemCode problem;

    private Instant openedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OpenedEnvelope() {}

    OpenedEnvelope(UUID evaluationId, Unsealed unsealed, Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.letter = unsealed.letter();
        this.vendorId = unsealed.vendorId();
        this.receivedHash = unsealed.receivedHash();
        this.sealedHash = unsealed.sealedHash();
        this.contentHash = unsealed.contentHash();
        var prices = unsealed.prices();
        this.content = prices == null ? null : StoredRecords.format(prices);
        this.total = unsealed.total();
        this.problem = unsealed.problem();
        this.openedAt = at;
    }

    OpenedPrice view() {
        return new OpenedPrice(
                letter,
                vendorId,
                receivedHash,
                hex(sealedHash),
                hex(contentHash),
                content == null ? null : StoredRecords.read(content, PriceSheet.class),
                total,
                problem);
    }

    private static @Nullable String hex(byte @Nullable [] hash) {
        return hash == null ? null : HexFormat.of().formatHex(hash);
    }
}
