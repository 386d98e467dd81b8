// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

/**
 * How the price of a bid becomes a share of the price points, from 0 to 1. Only bids that passed every gate and floor are
 * compared, so that a bid which is out can move nobody's points.
 */
public enum PriceFormula {
    /** Lowest price divided by this price: half as much again leaves two thirds. */
    LOWEST_RATIO,
    /** Falls in a straight line from 1 for the lowest price to 0 for twice the lowest. */
    LINEAR,
    /** One half for the median price, falling in a straight line from 1 for nothing to 0 for twice the median. */
    RELATIVE_TO_MEDIAN,
    /** Price does not count; its weight must be nothing. */
    QUALITY_ONLY;

    /** Whether bids must have a price to be ranked. */
    public boolean comparesPrices() {
        return this != QUALITY_ONLY;
    }
}
