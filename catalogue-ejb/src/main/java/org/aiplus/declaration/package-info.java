// SPDX-License-Identifier: Apache-2.0
/** Declarations of vendors: versioned content with rules as data, what vendors declared, and how it was judged. */
@Feature(dependsOn = {"shared", "identity", "json", "vendor"})
@NullMarked
package org.aiplus.declaration;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
