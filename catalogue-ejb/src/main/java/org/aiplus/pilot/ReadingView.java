// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reading as it was entered.
 *
 * @param estimate value and interval of this reading alone
 * @param by subject of who entered it
 * @param withdrawnReason why it no longer counts; {@code null} for one that does
 */
public record ReadingView(
        UUID id,
        Reading reading,
        @Nullable Estimate estimate,
        ReadingChannel channel,
        String by,
        Instant at,
        @Nullable String withdrawnReason) {}
