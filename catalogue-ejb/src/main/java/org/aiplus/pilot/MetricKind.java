// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

/**
 * What a metric of a pilot is. The kind fixes what a reading must say, how readings are put together, and the method of the
 * interval.
 */
public enum MetricKind {
    /** How many of so many, in percent; Wilson's interval. A reading has {@code count} and {@code size}. */
    PROPORTION,
    /** A mean; Student's interval. A reading has {@code mean}, {@code deviation} and {@code size}. */
    MEAN,
    /** Events for each unit of exposure; Garwood's exact interval. A reading has {@code count} and {@code exposure}. */
    RATE,
    /**
     * Mean of the pilot less that of the control group; Welch's interval. A reading has {@code mean}, {@code deviation} and
     * {@code size} of both.
     */
    MEAN_DIFFERENCE,
    /**
     * Proportion of the pilot less that of the control group, in points of percent; Newcombe's interval. A reading has
     * {@code count} and {@code size} of both.
     */
    PROPORTION_DIFFERENCE,
    /**
     * Mean of differences within pairs, for example before and after; Student's interval. A reading has {@code mean} and
     * {@code deviation} of the differences, and their number as {@code size}.
     */
    PAIRED_DIFFERENCE;

    /** Whether its values are percentages. */
    public boolean percent() {
        return this == PROPORTION || this == PROPORTION_DIFFERENCE;
    }

    /** Whether a reading has the figures of a control group too. */
    public boolean controlled() {
        return this == MEAN_DIFFERENCE || this == PROPORTION_DIFFERENCE;
    }

    /** Whether a reading counts something. */
    public boolean counts() {
        return this == PROPORTION || this == RATE || this == PROPORTION_DIFFERENCE;
    }

    /** Whether a reading has a mean and a standard deviation. */
    public boolean averages() {
        return this == MEAN || this == MEAN_DIFFERENCE || this == PAIRED_DIFFERENCE;
    }

    /** Whether a value compares by itself, so that no baseline is needed. */
    public boolean compares() {
        return controlled() || this == PAIRED_DIFFERENCE;
    }
}
