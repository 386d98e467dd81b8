// SPDX-License-Identifier: Apache-2.0
/**
 * From marks and prices to a ranking: formulas, floors, tie rules, whole-life cost, and how far the weights may move before
 * somebody else wins. Pure arithmetic on fractions, without rounding, so that anybody comes to the same result.
 */
@Feature(dependsOn = "shared")
@NullMarked
package org.aiplus.ranking;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
