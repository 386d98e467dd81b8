// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.time.Instant;

/**
 * Work that becomes due as time passes, such as the expiry of a certificate. Every bean of this type runs each minute,
 * on one node, and whenever the clock was moved, before the answer to that act returns.
 *
 * <p>A run finds out by itself what is due: it may come late, may be repeated, and must then do nothing twice.
 */
public interface DueJob {

    /** Stable name for logs, for example {@code purge-idempotency-keys}; unique. */
    String name();

    /**
     * Does everything that is due, inside the transaction of whoever runs it and as {@code system}.
     *
     * @param now the time by which to judge, from the {@link CatalogueClock}
     */
    void run(Instant now);
}
