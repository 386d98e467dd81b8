// SPDX-License-Identifier: Apache-2.0
/**
 * The audit trail: what was done by whom, written with the act itself and sealed into a chain that shows later
 * tampering. It listens to every {@link org.aiplus.shared.DomainEvent}; no feature calls it.
 */
@Feature(dependsOn = {"shared", "identity"})
@NullMarked
package org.aiplus.audit;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
