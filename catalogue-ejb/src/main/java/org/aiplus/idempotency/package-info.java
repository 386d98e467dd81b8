// SPDX-License-Identifier: Apache-2.0
/** Creates that a client may safely repeat after a lost answer: one key, one effect. */
@Feature(dependsOn = {"shared", "identity"})
@NullMarked
package org.aiplus.idempotency;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
