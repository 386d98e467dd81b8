// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question to a bidder.
 *
 * @param letter of the bid
 * @param criterion code of the criterion of the scheme, {@code INNOVATION} or a gate
 * @param question in the words of the panel
 * @param dueAt by when it is answered; {@code null} when it was not said
 */
public record NewInquiry(
        String letter,
        String criterion,
        String question,
        @Nullable Instant dueAt) {}
