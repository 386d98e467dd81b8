// SPDX-License-Identifier: Apache-2.0
/** Pages on which officers seal and open prices, and vendors give them. */
@NullMarked
package org.aiplus.web.sealing;

import org.jspecify.annotations.NullMarked;
