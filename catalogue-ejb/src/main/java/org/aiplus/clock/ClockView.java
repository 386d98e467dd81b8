// SPDX-License-Identifier: Apache-2.0
package org.aiplus.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * What the clock shows.
 *
 * @param real the database's own time, UTC, with microseconds
 * @param offset how far the clock runs ahead of it; zero outside a demonstration
 * @param now the catalogue's time, by which deadlines are judged: {@code real} plus {@code offset}
 * @param movable whether an administrator of this installation can move the clock forward
 */
public record ClockView(Instant real, Duration offset, Instant now, boolean movable) {}
