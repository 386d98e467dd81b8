// SPDX-License-Identifier: Apache-2.0
/** Reading JSON that strangers send: strict parsing, and localised texts as a tree, with every problem at once. */
@Feature(dependsOn = {"shared"})
@NullMarked
package org.aiplus.json;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
