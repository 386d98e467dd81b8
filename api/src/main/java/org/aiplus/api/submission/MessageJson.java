// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.time.Instant;
import org.aiplus.submission.MessageKind;
import org.aiplus.submission.MessageView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question, an answer or a wish about a submission. */
@Schema(name = "SubmissionMessage", description = "A question, an answer or a wish about a submission.")
public record MessageJson(
        String id,
        MessageKind kind,

        @Schema(description = "JSON pointer of the field that it is about; absent for all of it.") @Nullable
        String field,

        String text,
        Instant at,

        @Schema(description = "By when an answer is wanted.") @Nullable
        Instant due,

        @Schema(description = "Id of the question that it answers.") @Nullable
        String repliesTo,

        @Schema(description = "When it was answered or done.") @Nullable
        Instant resolvedAt) {

    static MessageJson from(MessageView view) {
        var question = view.repliesTo();
        return new MessageJson(
                view.id().toString(),
                view.kind(),
                view.field(),
                view.text(),
                view.at(),
                view.due(),
                question == null ? null : question.toString(),
                view.resolvedAt());
    }
}
