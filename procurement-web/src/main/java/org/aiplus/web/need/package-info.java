// SPDX-License-Identifier: Apache-2.0
/** Pages about needs: for departments, and for vendors whom they invite. */
@NullMarked
package org.aiplus.web.need;

import org.jspecify.annotations.NullMarked;
