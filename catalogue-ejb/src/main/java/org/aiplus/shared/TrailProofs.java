// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proofs that entries of the audit trail are part of its chain, for features that hand them to somebody outside. Entries about
 * other things are in a proof by the hash of what they say and not by what they say.
 */
public interface TrailProofs {

    /** What entries are about. */
    record Subject(String objectType, String objectId) {}

    /**
     * A head of the chain.
     *
     * @param hash of the link, hexadecimal
     * @param signature Ed25519, hexadecimal; {@code null} for a head that nobody signed
     * @param keyId name of the key, {@code null} without a signature
     */
    record Head(
            long sequence,
            String hash,
            Instant signedAt,
            @Nullable String signature,
            @Nullable String keyId) {}

    /**
     * The links from the first entry about some things to the head that covers the last.
     *
     * @param first sequence of the first link
     * @param last sequence of the last link: that of the first head that covers everything, or of the last entry without one
     * @param before hash of the link before the first, hexadecimal; zeros at the beginning of the chain
     * @param heads in this stretch, in their order
     * @param publicKey of the installation, X.509 in Base64; {@code null} without one
     */
    record Stretch(
            long first,
            long last,
            String before,
            List<Head> heads,
            @Nullable String publicKey) {

        public Stretch {
            heads = List.copyOf(heads);
        }
    }

    /**
     * A link of the chain.
     *
     * @param at time of the entry
     * @param payloadHash SHA-256 of what the entry says, hexadecimal
     * @param payload what the entry says, canonical JSON; {@code null} for one about something else
     */
    record Link(
            long sequence,
            Instant at,
            String payloadHash,
            @Nullable String payload) {}

    /**
     * The stretch of the chain with all sealed entries about these things; empty when there are none.
     *
     * @param last where it is to end; {@code null} for the first head that covers all entries
     */
    Optional<Stretch> stretch(Collection<Subject> about, @Nullable Long last);

    /**
     * Links in their order.
     *
     * @param from sequence of the first
     * @param to sequence of the last
     */
    List<Link> links(Collection<Subject> about, long from, long to);
}
