// SPDX-License-Identifier: Apache-2.0
/**
 * What a panel asks one bidder about its bid, with a deadline: evidence for a criterion, or the one chance to cure a gate. What is
 * answered in time counts with the bid, and all of the panel read it; what comes later is refused with both times.
 */
@Feature(dependsOn = {"shared", "identity", "json", "idempotency", "evidence", "evaluation", "bid"})
@NullMarked
package org.aiplus.inquiry;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
