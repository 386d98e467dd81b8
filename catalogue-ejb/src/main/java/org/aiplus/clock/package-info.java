// SPDX-License-Identifier: Apache-2.0
/** The one clock: shown to everybody, moved forward only in a demonstration, and the jobs that time makes due. */
@Feature(dependsOn = {"shared", "identity"})
@NullMarked
package org.aiplus.clock;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
