// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages about evidence. */
@NullMarked
package org.aiplus.web.evidence;

import org.jspecify.annotations.NullMarked;
