// SPDX-License-Identifier: Apache-2.0
/** The one clock as a resource. */
@NullMarked
package org.aiplus.api.clock;

import org.jspecify.annotations.NullMarked;
