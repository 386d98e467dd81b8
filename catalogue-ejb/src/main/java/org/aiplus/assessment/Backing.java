// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.List;

/**
 * What stands behind a criterion on a day.
 *
 * @param lines the evidence that counts, each piece once
 */
record Backing(Confidence confidence, List<ProofLine> lines) {

    /** Nothing but the word of whoever answered. */
    static final Backing NONE = new Backing(Confidence.SELF_DECLARED, List.of());

    Backing {
        lines = List.copyOf(lines);
    }
}
