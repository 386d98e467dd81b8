// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a vendor must declare, and what it declared last.
 *
 * @param content the version that is in force
 * @param made {@code null} as long as the vendor has declared nothing
 */
public record VendorDeclarationView(
        Declaration content, @Nullable Made made) {

    /**
     * What a vendor declared.
     *
     * @param version of the content to which it answered
     * @param reasons codes of the questions whose answers are not simply good
     * @param expired whether it no longer holds
     * @param reviewReason why an officer judged it so, {@code null} where none had to
     */
    public record Made(
            UUID id,
            String version,
            Map<String, String> answers,
            DeclarationOutcome outcome,
            List<String> reasons,
            Instant madeAt,
            Instant validUntil,
            boolean expired,
            @Nullable String reviewReason) {

        public Made {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
            reasons = List.copyOf(reasons);
        }
    }
}
