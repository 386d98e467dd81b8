// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

/** What the readings of a metric show, by the rule that was promised before the pilot began. */
public enum MetricOutcome {
    /** The whole interval is on the good side of the target. */
    MET,
    /** The whole interval is on the bad side of the floor. */
    MISSED,
    /** Neither, or fewer were observed than promised. */
    INCONCLUSIVE
}
