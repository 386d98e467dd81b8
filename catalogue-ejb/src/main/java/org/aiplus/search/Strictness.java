// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

/** How many of the things that were typed a solution must have. The best is tried first. */
enum Strictness {
    /** All of a few, most of many. */
    MOST,
    HALF,
    ANY;

    private static final int FEW = 3;
    private static final double MOST_OF_MANY = 0.75;

    /** How many of so many units must be found. */
    int needed(int units) {
        return switch (this) {
            case MOST -> units <= FEW ? units : (int) Math.ceil(units * MOST_OF_MANY);
            case HALF -> (units + 1) / 2;
            case ANY -> Math.min(1, units);
        };
    }
}
