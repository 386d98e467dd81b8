// SPDX-License-Identifier: Apache-2.0
/** Awards, notices, outcomes for bidders and contracts over the interface. */
@NullMarked
package org.aiplus.api.award;

import org.jspecify.annotations.NullMarked;
