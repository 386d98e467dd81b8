// SPDX-License-Identifier: Apache-2.0
/** Needs of departments: their life, what other departments offer and what vendors propose. */
@NullMarked
package org.aiplus.api.need;

import org.jspecify.annotations.NullMarked;
