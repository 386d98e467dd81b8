// SPDX-License-Identifier: Apache-2.0
/** Organisations that author solutions. Who they are, what they say about themselves, and what was decided about them. */
@Feature(dependsOn = {"shared", "identity", "json", "questionnaire", "idempotency"})
@NullMarked
package org.aiplus.vendor;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
