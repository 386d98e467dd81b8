// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.time.Instant;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An objection to an award.
 *
 * @param notice number of the notice that it is about
 * @param vendor who objects
 * @param language in which the reasons are written
 * @param answer of the officer, {@code null} as long as there is none
 */
public record ObjectionView(
        int number,
        int notice,
        LocalisedText vendor,
        Language language,
        String reasons,
        Instant raisedAt,
        ObjectionStatus status,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
