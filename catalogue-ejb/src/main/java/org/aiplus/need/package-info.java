// SPDX-License-Identifier: Apache-2.0
/**
 * Service needs of departments in plain words: what the process costs today, which other departments share the need, what
 * vendors propose, and which listed tools speak of it.
 */
@Feature(dependsOn = {"shared", "identity", "json", "questionnaire", "vendor", "catalogue", "search", "idempotency"})
@NullMarked
package org.aiplus.need;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
