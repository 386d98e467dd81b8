// SPDX-License-Identifier: Apache-2.0
/** Bulk imports of entries and reference data: preview, per-row report, idempotent repeats. */
@Feature(dependsOn = {"shared", "identity", "json", "questionnaire", "department", "catalogue"})
@NullMarked
package org.aiplus.imports;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
