// SPDX-License-Identifier: Apache-2.0
/** Tests of what people read when something fails. */
@NullMarked
package org.aiplus.web.failure;

import org.jspecify.annotations.NullMarked;
