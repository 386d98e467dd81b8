// SPDX-License-Identifier: Apache-2.0
/** Mistakes in published entries: reported field by field, answered by whoever stands behind the entry, and corrected. */
@Feature(
        dependsOn = {"shared", "identity", "json", "questionnaire", "department", "vendor", "catalogue", "idempotency"})
@NullMarked
package org.aiplus.correction;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
