// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That an officer stands for a part as it was; it ends when the part says something else. */
@Entity
class ImpactSignature {

    @Id
    private UUID id;

    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private ImpactPart part;

    private String signer;

    private byte[] contentHash;

    private Instant at;

    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ImpactSignature() {}

    ImpactSignature(UUID assessmentId, ImpactPart part, String signer, byte[] contentHash, Instant at) {
        this.id = Ids.next();
        this.assessmentId = assessmentId;
        this.part = part;
        this.signer = signer;
        this.contentHash = contentHash.clone();
        this.at = at;
    }

    void end(Instant when) {
        this.endedAt = when;
    }

    boolean stands(byte[] hash) {
        return MessageDigest.isEqual(contentHash, hash);
    }

    ImpactPart part() {
        return part;
    }

    String signer() {
        return signer;
    }

    Instant at() {
        return at;
    }
}
