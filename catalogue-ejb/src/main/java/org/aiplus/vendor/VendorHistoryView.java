// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.time.Instant;
import org.aiplus.identity.Doer;

/**
 * A step in the life of a vendor as its people and procurement officers see it.
 *
 * @param status what the vendor became
 * @param reason why; empty where none was asked for
 * @param doer who decided, as far as the reader may know
 */
public record VendorHistoryView(VendorStatus status, String reason, Doer doer, Instant at) {}
