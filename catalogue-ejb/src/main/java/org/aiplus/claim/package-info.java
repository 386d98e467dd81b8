// SPDX-License-Identifier: Apache-2.0
/**
 * The claim ledger: each answer of a published entry is a claim, and its state follows from the evidence that is bound to
 * it, from verification and from marks against it.
 */
@Feature(dependsOn = {"shared", "identity", "json", "questionnaire", "vendor", "catalogue", "evidence"})
@NullMarked
package org.aiplus.claim;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
