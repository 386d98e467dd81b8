// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of needs.
 *
 * @param language in which the title is written
 * @param proposalsUntil last day for proposals, {@code null} without an end
 */
public record NeedSummary(
        NeedReference reference,
        String department,
        Language language,
        String title,
        NeedStatus status,
        boolean invitesProposals,
        @Nullable LocalDate proposalsUntil,
        Instant openedAt) {}
