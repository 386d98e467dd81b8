// SPDX-License-Identifier: Apache-2.0
/**
 * The calibration exercise of a panel: two or three samples, none of them a bid, that everybody who marks marks alone; then all
 * marks side by side, and what was agreed, which stays beside the criterion while bids are marked.
 */
@Feature(dependsOn = {"shared", "identity", "json", "idempotency", "evaluation", "agreement"})
@NullMarked
package org.aiplus.calibration;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
