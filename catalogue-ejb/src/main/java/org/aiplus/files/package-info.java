// SPDX-License-Identifier: Apache-2.0
/** Files from outside: what an upload really is, judged by its bytes, and whether it may be kept at all. */
@Feature(dependsOn = {"shared"})
@NullMarked
package org.aiplus.files;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
