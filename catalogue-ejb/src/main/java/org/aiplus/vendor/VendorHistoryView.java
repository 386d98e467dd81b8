// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.time.Instant;

/**
 * A step in the life of a vendor as its people and procurement officers see it.
 *
 * @param status what the vendor became
 * @param reason why; empty where none was asked for
 */
public record VendorHistoryView(VendorStatus status, String reason, Instant at) {}
