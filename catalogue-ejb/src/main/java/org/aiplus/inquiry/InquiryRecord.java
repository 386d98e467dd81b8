// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry as it is kept. Question and answer are canonical JSON as text, whose SHA-256 stands in the audit trail.
 *
 * @param number counts up within the evaluation
 * @param gate whether it is the chance to cure a gate
 * @param asked what was asked
 * @param answered what was answered; {@code null} as long as nothing was
 */
public record InquiryRecord(
        int number,
        String letter,
        UUID vendorId,
        String criterion,
        boolean gate,
        InquiryStatus status,
        String asked,
        String askedBy,
        Instant askedAt,
        Instant dueAt,
        @Nullable String answered,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
