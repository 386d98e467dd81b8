// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.LocalDate;

/** Sums of the readings of one metric and tool that began in one week. */
record Tally(Key key, long readings, PooledSample pilot, PooledSample control) {

    /** @param week its Monday */
    record Key(String metric, Arm arm, LocalDate week) {}

    Tally plus(Tally other) {
        return new Tally(key, readings + other.readings, pilot.plus(other.pilot), control.plus(other.control));
    }

    /** Takes its readings away. */
    Tally negated() {
        return new Tally(key, -readings, pilot.negated(), control.negated());
    }
}
