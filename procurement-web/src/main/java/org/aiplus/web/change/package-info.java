// SPDX-License-Identifier: Apache-2.0
/** Pages on which vendors declare changes of their published solutions and administrators review them. */
@NullMarked
package org.aiplus.web.change;

import org.jspecify.annotations.NullMarked;
