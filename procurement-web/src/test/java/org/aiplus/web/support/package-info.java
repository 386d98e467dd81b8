// SPDX-License-Identifier: Apache-2.0
/** Tests of the frame, the texts and the parts of pages. */
@NullMarked
package org.aiplus.web.support;

import org.jspecify.annotations.NullMarked;
