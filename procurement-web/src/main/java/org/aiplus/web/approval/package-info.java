// SPDX-License-Identifier: Apache-2.0
/** Pages on which people see what waits for their decision, decide, hand over, and say when they are away. */
@NullMarked
package org.aiplus.web.approval;

import org.jspecify.annotations.NullMarked;
