// SPDX-License-Identifier: Apache-2.0
/** The tier of a use, and the rules that lead to it. */
@NullMarked
package org.aiplus.api.risk;

import org.jspecify.annotations.NullMarked;
