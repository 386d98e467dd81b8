// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The share that the first officer has given, until the second comes. It lives in memory only: a restart, or a second node,
 * means starting again.
 */
@ApplicationScoped
class PendingShares {

    /**
     * A share that waits.
     *
     * @param until when it is forgotten
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Pending(String subject, int number, byte[] share, Instant until) {}

    private final Map<UUID, Pending> pending = new HashMap<>();

    /** The share that waits at this moment. */
    synchronized Optional<Pending> of(UUID evaluation, Instant now) {
        var found = pending.get(evaluation);
        if (found != null && !now.isBefore(found.until())) {
            forget(evaluation);
            return Optional.empty();
        }
        return Optional.ofNullable(found);
    }

    synchronized void keep(UUID evaluation, Pending share) {
        forget(evaluation);
        pending.put(evaluation, share);
    }

    synchronized void forget(UUID evaluation) {
        var gone = pending.remove(evaluation);
        if (gone != null) {
            Arrays.fill(gone.share(), (byte) 0);
        }
    }
}
