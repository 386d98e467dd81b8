// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.util.Set;

/** The life of a piece of evidence. */
public enum EvidenceStatus {
    /** Uploaded and not yet released: nobody can read it. */
    PENDING_SCAN,
    /** Released, and valid as long as its dates say. */
    AVAILABLE,
    /** Its last day of validity has passed. */
    EXPIRED,
    /** Taken back by the vendor or by an administrator; kept for decisions that were based on it. */
    REVOKED,
    /** Malware was found; the content is gone. */
    REFUSED;

    /** States that this one may lead to. */
    public Set<EvidenceStatus> next() {
        return switch (this) {
            case PENDING_SCAN -> Set.of(AVAILABLE, REFUSED, REVOKED);
            case AVAILABLE -> Set.of(EXPIRED, REVOKED);
            case EXPIRED -> Set.of(REVOKED);
            case REVOKED, REFUSED -> Set.of();
        };
    }

    /** Whether the file was released once and is still kept. */
    public boolean readable() {
        return this == AVAILABLE || this == EXPIRED || this == REVOKED;
    }
}
