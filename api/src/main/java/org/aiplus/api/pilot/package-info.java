// SPDX-License-Identifier: Apache-2.0
/** Pilots: charters, readings, decisions, feedback and the public register. */
@NullMarked
package org.aiplus.api.pilot;

import org.jspecify.annotations.NullMarked;
