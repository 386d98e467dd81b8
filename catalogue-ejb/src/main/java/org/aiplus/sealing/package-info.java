// SPDX-License-Identifier: Apache-2.0
/**
 * Sealed prices: a key for each evaluation that nobody holds, three procurement officers of whom any two open together, and
 * what came to light when they did. Before the opening nothing in the product can read a price.
 */
@Feature(dependsOn = {"shared", "identity", "json", "evaluation", "bid", "ranking"})
@NullMarked
package org.aiplus.sealing;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
