// SPDX-License-Identifier: Apache-2.0
/** Pilots: charter, readings, outcome and decision, feedback, and the public register. */
@NullMarked
package org.aiplus.web.pilot;

import org.jspecify.annotations.NullMarked;
