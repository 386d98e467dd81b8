// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.math.BigDecimal;
import java.util.Set;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What has to be approved.
 *
 * @param kind kind of the subject, one of the policies' kinds: {@code LISTING_ASSESSMENT}, {@code IMPACT_ASSESSMENT}
 * @param subject reference of the subject, for example {@code LA-2026-0001}
 * @param title what the subject is called
 * @param path page of the subject, without the language
 * @param tier code of the risk tier, {@code null} where it has none
 * @param amount value in Hong Kong dollars, {@code null} where it has none
 * @param classification code of the highest classification of information, {@code null} where it has none
 * @param department code of the department whose people decide in steps that are bound to one; {@code null} where no
 *     policy of the kind has such a step
 * @param makers subjects of the people who have made it: none of them decides, nor anybody for them
 */
public record ApprovalRequest(
        String kind,
        String subject,
        LocalisedText title,
        String path,
        @Nullable String tier,
        @Nullable BigDecimal amount,
        @Nullable String classification,
        @Nullable String department,
        Set<String> makers) {

    public ApprovalRequest {
        makers = Set.copyOf(makers);
        if (makers.isEmpty()) {
            throw new IllegalArgumentException("somebody has made what is to be approved");
        }
    }
}
