// SPDX-License-Identifier: Apache-2.0
/**
 * Impact assessment of a planned use: answers due at each checkpoint, parts signed by officers, the risk tier, endorsement
 * through approval, and staleness when what was endorsed no longer holds. Based on the application impact assessment of the
 * Ethical AI Framework.
 */
@Feature(dependsOn = {"shared", "identity", "json", "catalogue", "criteria", "risk", "approval", "idempotency"})
@NullMarked
package org.aiplus.impact;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
