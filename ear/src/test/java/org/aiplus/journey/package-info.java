// SPDX-License-Identifier: Apache-2.0
/** Journeys of people through the pages, in a real browser. */
@NullMarked
package org.aiplus.journey;

import org.jspecify.annotations.NullMarked;
