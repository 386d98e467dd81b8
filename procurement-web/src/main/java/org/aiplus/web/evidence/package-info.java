// SPDX-License-Identifier: Apache-2.0
/** Pages on which vendors give evidence, the government verifies it, and readers see what is proved. */
@NullMarked
package org.aiplus.web.evidence;

import org.jspecify.annotations.NullMarked;
