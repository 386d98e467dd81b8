// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.util.List;

/**
 * A running pilot whose use speaks of what a need asks for.
 *
 * @param summary with the use where the reader reads it, and without one from the public register
 * @param shared words that both needs have, the rarest first
 */
public record SuggestedPilot(PilotSummary summary, List<String> shared) {
    public SuggestedPilot {
        shared = List.copyOf(shared);
    }
}
