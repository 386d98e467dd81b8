// SPDX-License-Identifier: Apache-2.0
/** Pages on which administrators check what vendors have handed in, ask, recommend and approve. */
@NullMarked
package org.aiplus.web.moderation;

import org.jspecify.annotations.NullMarked;
