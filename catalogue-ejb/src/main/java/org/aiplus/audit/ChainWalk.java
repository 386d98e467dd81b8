// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import java.time.Instant;
import java.util.Arrays;
import org.aiplus.audit.ChainQueries.StoredHead;
import org.aiplus.audit.ChainQueries.StoredLink;
import org.jspecify.annotations.Nullable;

/** Follows the chain from its first link and stops at the first thing that is wrong. */
final class ChainWalk {

    private final HeadSigner signer;
    private final @Nullable ChainHead kept;

    private long sequence;
    private byte[] hash = AuditChain.start();
    private @Nullable Instant sealedAt;
    private long signedUpTo;
    private long unsignedHeads;
    private ChainCheck.@Nullable Fault fault;

    /** @param kept a head that somebody kept elsewhere, which has to be part of the chain too */
    ChainWalk(HeadSigner signer, @Nullable ChainHead kept) {
        this.signer = signer;
        this.kept = kept;
    }

    long sequence() {
        return sequence;
    }

    boolean intact() {
        return fault == null;
    }

    /** Takes the next link into account; nothing more once something is wrong. */
    void follow(StoredLink link) {
        if (!intact()) {
            return;
        }
        var wrong = wrong(link);
        if (wrong != null) {
            boolean absent = wrong == ChainFault.LINK_MISSING;
            fault = new ChainCheck.Fault(
                    absent ? sequence + 1 : link.sequence(), wrong, absent ? null : link.entryId());
            return;
        }
        sequence = link.sequence();
        hash = link.hash();
        sealedAt = link.sealedAt();
    }

    private @Nullable ChainFault wrong(StoredLink link) {
        if (link.sequence() != sequence + 1) {
            return ChainFault.LINK_MISSING;
        }
        if (!Arrays.equals(link.previousHash(), hash)) {
            return ChainFault.LINK_OUT_OF_ORDER;
        }
        var entry = link.entry();
        if (entry == null) {
            return ChainFault.ENTRY_MISSING;
        }
        if (!entry.record().hashMatches() || !entry.record().columnsMatch()) {
            return ChainFault.ENTRY_CHANGED;
        }
        var expected = AuditChain.link(
                hash, link.sequence(), entry.at(), entry.record().payloadHash());
        if (!Arrays.equals(link.hash(), expected)) {
            return ChainFault.LINK_CHANGED;
        }
        if (kept != null && kept.sequence() == link.sequence() && !kept.hash().equals(AuditChain.hex(link.hash()))) {
            return ChainFault.HEAD_DIFFERS;
        }
        return link.head() == null ? null : wrong(link, link.head());
    }

    private @Nullable ChainFault wrong(StoredLink link, StoredHead head) {
        if (!Arrays.equals(head.hash(), link.hash())) {
            return ChainFault.HEAD_DIFFERS;
        }
        var ours = signer.keyId();
        var signature = head.signature();
        if (signature == null || ours.isEmpty() || !ours.get().equals(head.keyId())) {
            unsignedHeads++;
            return null;
        }
        if (!signer.verify(link.sequence(), head.hash(), head.signedAt(), signature)) {
            return ChainFault.HEAD_FORGED;
        }
        signedUpTo = link.sequence();
        return null;
    }

    /** The result, after the last link. */
    ChainCheck end(ChainQueries.Outside outside) {
        if (intact()) {
            if (outside.headBeyond() != null || kept != null && kept.sequence() > sequence) {
                fault = new ChainCheck.Fault(sequence + 1, ChainFault.END_MISSING, null);
            } else if (outside.slippedIn() != null) {
                fault = new ChainCheck.Fault(sequence, ChainFault.ENTRY_SLIPPED_IN, outside.slippedIn());
            }
        }
        return new ChainCheck(
                sequence,
                AuditChain.hex(hash),
                sealedAt,
                fault,
                outside.waiting(),
                signedUpTo,
                unsignedHeads,
                signer.publicKey().orElse(null));
    }
}
