// SPDX-License-Identifier: Apache-2.0
/** Organisations that author solutions. Here: their identity; registration and verification build on it. */
@Feature(dependsOn = {"shared", "json"})
@NullMarked
package org.aiplus.vendor;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
