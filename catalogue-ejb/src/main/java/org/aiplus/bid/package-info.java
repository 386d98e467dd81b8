// SPDX-License-Identifier: Apache-2.0
/**
 * Bids of vendors in evaluations: written, handed in, replaced and withdrawn until the closing time, with a receipt each time;
 * afterwards read by nobody whom {@link org.aiplus.evaluation.ConflictWall} does not let through. Other features read them by
 * {@link org.aiplus.bid.Bids}.
 */
@Feature(dependsOn = {"shared", "identity", "json", "vendor", "evidence", "evaluation", "ranking"})
@NullMarked
package org.aiplus.bid;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
