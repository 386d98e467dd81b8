// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One of the three officers who hold the key of an evaluation. The passphrase is the officer's own; what is kept is a key pair
 * whose private half only the passphrase unlocks, and later a share of the evaluation's key that only this private half opens.
 */
@Entity
class OpeningOfficer {

    @Id
    private UUID id;

    private UUID evaluationId;
    private int number;
    private String subject;
    private String namedBy;
    private Instant namedAt;
    private byte @Nullable [] publicKey;
    private @Nullable Integer rounds;
    private byte @Nullable [] salt;
    private byte @Nullable [] lockedKey;
    private @Nullable Instant passphraseAt;
    private byte @Nullable [] share;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OpeningOfficer() {}

    OpeningOfficer(UUID evaluationId, int number, String subject, String by, Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.number = number;
        this.subject = subject;
        this.namedBy = by;
        this.namedAt = at;
    }

    /** Somebody else takes this place; the passphrase that was set goes. */
    void replace(String other, String by, Instant at) {
        this.subject = other;
        this.namedBy = by;
        this.namedAt = at;
        this.publicKey = null;
        this.rounds = null;
        this.salt = null;
        this.lockedKey = null;
        this.passphraseAt = null;
    }

    /** Keeps a fresh pair of keys, the private one locked by the officer's passphrase. */
    void keep(byte[] key, Passphrases.Locked locked, Instant at) {
        this.publicKey = key.clone();
        this.rounds = locked.rounds();
        this.salt = locked.salt().clone();
        this.lockedKey = locked.bytes().clone();
        this.passphraseAt = at;
    }

    /** Keeps a share of the evaluation's key, sealed to the officer's own. */
    void entrust(byte[] sealedShare) {
        this.share = sealedShare.clone();
    }

    boolean ready() {
        return passphraseAt != null;
    }

    int number() {
        return number;
    }

    String subject() {
        return subject;
    }

    byte[] publicKey() {
        return Objects.requireNonNull(publicKey).clone();
    }

    Passphrases.Locked locked() {
        return new Passphrases.Locked(
                Objects.requireNonNull(rounds), Objects.requireNonNull(salt), Objects.requireNonNull(lockedKey));
    }

    byte[] share() {
        return Objects.requireNonNull(share).clone();
    }

    @Nullable
    Instant passphraseAt() {
        return passphraseAt;
    }
}
