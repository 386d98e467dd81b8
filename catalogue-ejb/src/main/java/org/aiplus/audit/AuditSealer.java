// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.audit.AuditRepository.End;
import org.aiplus.audit.AuditRepository.Head;
import org.aiplus.audit.AuditRepository.Link;
import org.aiplus.audit.AuditRepository.Waiting;

/**
 * Links final entries into the chain and signs its head from time to time. One sealer in a cluster works at a time; a
 * run sends the same number of statements whether it links one entry or a batch of them.
 */
@Dependent
class AuditSealer {

    /** Entries that one batch links. */
    static final int BATCH = 1_000;

    /** Batches that one transaction links at most, so that it stays short. */
    static final int BATCHES = 10;

    /** While entries keep coming, a head is signed this often. */
    static final Duration SIGN_EVERY = Duration.ofMinutes(5);

    /** When no more entries come, what is not yet under a head is signed after this time. */
    static final Duration SIGN_WHEN_QUIET_FOR = Duration.ofSeconds(30);

    private static final Logger LOG = System.getLogger(AuditSealer.class.getName());

    @Inject
    AuditRepository repository;

    @Inject
    HeadSigner signer;

    /**
     * Links what is final and not yet linked, in the running transaction.
     *
     * @return how many entries were linked; 0 also when another sealer is at work
     */
    int run() {
        if (!repository.maySeal()) {
            return 0;
        }
        var standing = repository.standing();
        var end = standing.end();
        int linked = 0;
        for (int i = 0; i < BATCHES; i++) {
            var waiting = repository.waiting(end.place(), BATCH);
            if (!waiting.isEmpty()) {
                end = link(end, waiting, standing.now());
                linked += waiting.size();
            }
            if (waiting.size() < BATCH) {
                break;
            }
        }
        if (headIsDue(end, standing.head(), standing.now())) {
            sign(end, standing.now());
        }
        return linked;
    }

    private End link(End end, List<Waiting> waiting, Instant now) {
        var links = new ArrayList<Link>(waiting.size());
        long sequence = end.sequence();
        var previous = end.hash();
        for (var entry : waiting) {
            sequence++;
            var hash = AuditChain.link(previous, sequence, entry.at(), entry.payloadHash());
            links.add(new Link(sequence, entry, previous, hash));
            previous = hash;
        }
        repository.append(links);
        return new End(sequence, previous, waiting.get(waiting.size() - 1).place(), now);
    }

    private static boolean headIsDue(End end, Head head, Instant now) {
        var sealedAt = end.sealedAt();
        if (sealedAt == null || end.sequence() <= head.sequence()) {
            return false;
        }
        return !now.isBefore(head.signedAt().plus(SIGN_EVERY)) || !now.isBefore(sealedAt.plus(SIGN_WHEN_QUIET_FOR));
    }

    private void sign(End end, Instant now) {
        var keyId = signer.keyId().orElse(null);
        var signature = keyId == null ? null : signer.sign(end.sequence(), end.hash(), now);
        repository.addHead(end.sequence(), end.hash(), now, signature, keyId);
        // The log is a second place to keep heads: whoever changes the database has to change it too.
        LOG.log(
                Level.INFO,
                "Audit head {0}: {1} signed by {2}: {3}",
                Long.toString(end.sequence()),
                AuditChain.hex(end.hash()),
                keyId == null ? "nobody" : keyId,
                signature == null ? "-" : AuditChain.hex(signature));
    }
}
