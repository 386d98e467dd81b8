// SPDX-License-Identifier: Apache-2.0
/**
 * How far people who mark the same things agree, and how severe each of them is. Pure arithmetic on fractions, for marks of bids
 * as for marks of samples.
 */
@Feature(dependsOn = "shared")
@NullMarked
package org.aiplus.agreement;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
