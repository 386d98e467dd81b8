// SPDX-License-Identifier: Apache-2.0
/** AI solutions and their immutable published revisions: what departments read, search and compare. */
@Feature(dependsOn = {"shared", "identity", "json", "questionnaire", "vendor", "department", "idempotency", "feed"})
@NullMarked
package org.aiplus.catalogue;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
