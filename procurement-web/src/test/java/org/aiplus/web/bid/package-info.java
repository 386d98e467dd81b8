// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages about bids. */
@NullMarked
package org.aiplus.web.bid;

import org.jspecify.annotations.NullMarked;
