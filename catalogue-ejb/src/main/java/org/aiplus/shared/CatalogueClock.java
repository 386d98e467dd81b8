// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock by which deadlines and jobs are judged: the database's time plus an offset that only the demo profile
 * can move.
 */
public interface CatalogueClock {

    /** Zone in which dates without a time are meant. */
    ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");

    /** Now, with microseconds. */
    Instant now();

    /**
     * Now, for an act that a deadline allows or forbids, and for what becomes due by itself.
     *
     * @throws RuleViolation {@code CLOCK_BEHIND} when something is recorded that happened later than this clock shows:
     *     whoever judged by such a clock would open what is closed
     */
    default Instant nowForDeadline() {
        return now();
    }

    /** Today in {@link #ZONE}. */
    default LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }
}
