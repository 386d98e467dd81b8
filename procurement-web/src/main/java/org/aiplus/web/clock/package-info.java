// SPDX-License-Identifier: Apache-2.0
/** The page on which a demonstration moves its clock. */
@NullMarked
package org.aiplus.web.clock;

import org.jspecify.annotations.NullMarked;
