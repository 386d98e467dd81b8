// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.approval.ApprovalTask;
import org.aiplus.approval.StepStatus;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What waits for a person. */
@Schema(name = "ApprovalTasks", description = "A page of the steps that the caller can decide.")
public record ApprovalTasksJson(
        @Schema(description = "What is due first comes first.")
        List<ApprovalTaskJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    /** A step that waits. */
    @Schema(name = "ApprovalTask", description = "A step that waits for the caller.")
    public record ApprovalTaskJson(
            @Schema(description = "Reference of the round.", examples = "AP-000012")
            String reference,

            @Schema(description = "Id of the step.") UUID stepId,

            @Schema(description = "Reference of the subject.", examples = "AIA-2026-0001")
            String subject,

            @Schema(description = "What the subject is called, by language.")
            Map<String, TextJson> title,

            @Schema(description = "The step in words, by language.")
            Map<String, TextJson> step,

            @Schema(description = "OPEN, or ESCALATED when it is past due.")
            StepStatus status,

            @Schema(description = "Since when it waits.") Instant openedAt,

            @Schema(description = "By when it is due.") Instant due) {

        static ApprovalTaskJson from(ApprovalTask task) {
            return new ApprovalTaskJson(
                    task.reference().value(),
                    task.stepId(),
                    task.subject(),
                    TextJson.from(task.title()),
                    TextJson.from(task.step()),
                    task.status(),
                    task.openedAt(),
                    task.due());
        }
    }

    static ApprovalTasksJson from(Slice<ApprovalTask> slice) {
        return new ApprovalTasksJson(
                slice.items().stream().map(ApprovalTaskJson::from).toList(), slice.next());
    }
}
