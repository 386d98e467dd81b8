// SPDX-License-Identifier: Apache-2.0
/** Pages about awards: recommendation, notices, outcomes for bidders, contracts. */
@NullMarked
package org.aiplus.web.award;

import org.jspecify.annotations.NullMarked;
