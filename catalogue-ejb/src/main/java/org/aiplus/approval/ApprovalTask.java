// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.LocalisedText;

/**
 * A step that waits for a person.
 *
 * @param reference of the round
 * @param kind kind of the subject in words
 * @param subject reference of the subject
 * @param title what the subject is called
 * @param step the step in words
 * @param status OPEN or ESCALATED
 * @param openedAt since when it waits
 * @param due by when it should be done
 */
public record ApprovalTask(
        ApprovalReference reference,
        UUID stepId,
        LocalisedText kind,
        String subject,
        LocalisedText title,
        LocalisedText step,
        StepStatus status,
        Instant openedAt,
        Instant due) {}
