// SPDX-License-Identifier: Apache-2.0
/** The page on which anybody finds out which risk tier a use falls into. */
@NullMarked
package org.aiplus.web.risk;

import org.jspecify.annotations.NullMarked;
