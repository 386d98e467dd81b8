// SPDX-License-Identifier: Apache-2.0
/**
 * The risk tier of a use: questions and rules that ship as versioned content, and the reasons that led to a tier. Based on
 * the four tiers of the generative AI guideline and the gating questions of the impact assessment.
 */
@Feature(dependsOn = {"shared", "json"})
@NullMarked
package org.aiplus.risk;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
