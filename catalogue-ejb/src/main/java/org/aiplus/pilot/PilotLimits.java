// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.Duration;

/** Sizes and spans of pilots. */
final class PilotLimits {

    /** Most rows of one file of readings. */
    static final int MAX_ROWS = 200_000;

    /** Most refused rows that a report names. */
    static final int NAMED_ROWS = 1_000;

    /** How long a file waits for its confirmation. */
    static final Duration UPLOAD_KEPT = Duration.ofDays(1);

    /** Days after which people hear again of a pilot that is past its end. */
    static final int OVERDUE_AGAIN = 7;

    private PilotLimits() {}
}
