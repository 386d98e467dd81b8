// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.util.Set;
import java.util.UUID;

/** Who has bid, from the feature that takes bids. Asked only once bids are closed. */
public interface Bidders {

    /** The vendors whose bids stand. */
    Set<UUID> of(EvaluationReference evaluation);
}
