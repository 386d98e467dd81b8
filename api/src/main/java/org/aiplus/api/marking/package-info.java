// SPDX-License-Identifier: Apache-2.0
/** Marks of panels, their consensus and rankings over the interface. */
@NullMarked
package org.aiplus.api.marking;

import org.jspecify.annotations.NullMarked;
