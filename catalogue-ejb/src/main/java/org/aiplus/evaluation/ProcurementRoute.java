// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

/** A way in which a department may buy. Which is open to what value is dated content, see {@link RouteRules}. */
public enum ProcurementRoute {
    /** A very small purchase from one vendor. */
    DIRECT,
    /** Quotations of a few vendors. */
    QUOTATION,
    /** An assignment under standing offers that were tendered before. */
    STANDING_OFFER,
    /** A tender that is open to everybody. */
    OPEN_TENDER
}
