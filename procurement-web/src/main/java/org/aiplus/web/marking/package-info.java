// SPDX-License-Identifier: Apache-2.0
/** Pages on which a panel marks, comes to a consensus and reads the ranking. */
@NullMarked
package org.aiplus.web.marking;

import org.jspecify.annotations.NullMarked;
