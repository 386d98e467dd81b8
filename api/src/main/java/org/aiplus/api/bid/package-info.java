// SPDX-License-Identifier: Apache-2.0
/** Bids: written by vendors, and read by people of the government behind the conflict wall. */
@NullMarked
package org.aiplus.api.bid;

import org.jspecify.annotations.NullMarked;
