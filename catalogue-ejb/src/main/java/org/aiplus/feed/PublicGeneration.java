// SPDX-License-Identifier: Apache-2.0
package org.aiplus.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts, on this node, the moments from which readers of published objects may see something else than before. Whoever
 * keeps an answer keeps the generation in which its making began, and gives it out only in the same one. What other nodes
 * change is not counted, so that nothing may be kept for long.
 */
@ApplicationScoped
public class PublicGeneration {

    private final AtomicLong current = new AtomicLong();

    /** The running generation. */
    public long current() {
        return current.get();
    }

    /** Begins the next generation, after something that readers see has changed on this node and is forgotten. */
    public void advance() {
        current.incrementAndGet();
    }
}
