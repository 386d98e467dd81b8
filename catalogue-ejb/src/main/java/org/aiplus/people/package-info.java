// SPDX-License-Identifier: Apache-2.0
/** People as the product knows them: who was seen, whose member somebody is or was, and who is invited to become one. */
@Feature(dependsOn = {"shared", "identity", "json", "department", "vendor", "idempotency"})
@NullMarked
package org.aiplus.people;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
