// SPDX-License-Identifier: Apache-2.0
/** What vendors may bid for, and their bids. */
@NullMarked
package org.aiplus.web.bid;

import org.jspecify.annotations.NullMarked;
