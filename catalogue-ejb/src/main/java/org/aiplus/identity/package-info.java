// SPDX-License-Identifier: Apache-2.0
/** Who is asking: the caller of a request, people with their memberships, and the one place that decides about objects. */
@Feature(dependsOn = {"shared"})
@NullMarked
package org.aiplus.identity;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
