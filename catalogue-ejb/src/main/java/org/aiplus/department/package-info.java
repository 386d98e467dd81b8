// SPDX-License-Identifier: Apache-2.0
/** Bureaux, offices and departments of the government: reference data that people and records point at. */
@Feature(dependsOn = {"shared", "identity", "json"})
@NullMarked
package org.aiplus.department;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
