// SPDX-License-Identifier: Apache-2.0
/**
 * What an AI tool is judged by: versioned sets of criteria with their weights, scale, applicability, evidence and
 * sources, in three languages. Shipped as content, continued while the product runs, never changed once published.
 */
@Feature(dependsOn = {"shared", "identity", "json", "questionnaire"})
@NullMarked
package org.aiplus.criteria;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
