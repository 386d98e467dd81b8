// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the index has come on this node. */
@ApplicationScoped
class IndexProgress {

    private volatile boolean usable;

    /** Whether the index has everything that it should have had when it was last made. */
    boolean usable() {
        return usable;
    }

    void usable(boolean now) {
        usable = now;
    }
}
