// SPDX-License-Identifier: Apache-2.0
/** The kernel that every feature may use: languages, localised text, problem codes, ids and the one clock. */
@NullMarked
package org.aiplus.shared;

import org.jspecify.annotations.NullMarked;
