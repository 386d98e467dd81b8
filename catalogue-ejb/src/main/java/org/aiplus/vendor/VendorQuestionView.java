// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to a vendor.
 *
 * @param answer {@code null} while it waits for one
 */
public record VendorQuestionView(
        UUID id,
        String question,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
