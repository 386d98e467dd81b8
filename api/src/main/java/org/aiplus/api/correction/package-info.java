// SPDX-License-Identifier: Apache-2.0
/** Mistakes in published entries that the government reports, and the answers to them. */
@NullMarked
package org.aiplus.api.correction;

import org.jspecify.annotations.NullMarked;
