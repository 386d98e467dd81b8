// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check of the whole chain.
 *
 * @param verifiedUpTo last link up to which everything is in order, 0 for none
 * @param hash hash of that link, hexadecimal; worth keeping elsewhere together with its number
 * @param verifiedAt when that link was made, {@code null} for none
 * @param fault the first thing that is wrong, {@code null} when nothing is
 * @param waiting entries that are not yet sealed; they are not covered by this check
 * @param signedUpTo last link that a genuine signature of this installation's key covers, 0 for none
 * @param unsignedHeads recorded heads without a signature or signed with a key that this installation does not have
 * @param publicKey the key to check signatures with elsewhere, X.509 base64; {@code null} when heads are not signed
 */
public record ChainCheck(
        long verifiedUpTo,
        String hash,
        @Nullable Instant verifiedAt,
        @Nullable Fault fault,
        long waiting,
        long signedUpTo,
        long unsignedHeads,
        @Nullable String publicKey) {

    /**
     * The first thing that is wrong.
     *
     * @param sequence number of the link where it shows
     * @param kind what it is
     * @param entry the entry concerned, {@code null} when there is none
     */
    public record Fault(
            long sequence, ChainFault kind, @Nullable UUID entry) {}

    /** Whether nothing is wrong. */
    public boolean intact() {
        return fault == null;
    }
}
