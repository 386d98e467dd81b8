// SPDX-License-Identifier: Apache-2.0
/** Pages about uses of AI: board and table, one use, its shortlist, its gate and its record. */
@NullMarked
package org.aiplus.web.usecase;

import org.jspecify.annotations.NullMarked;
