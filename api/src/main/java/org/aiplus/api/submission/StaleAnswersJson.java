// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.time.Instant;
import java.util.List;
import org.aiplus.submission.ChangeKind;
import org.aiplus.submission.StaleAnswerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Published answers that are in doubt. */
@Schema(
        name = "StaleAnswers",
        description = "Published answers that a declared change has put in doubt until a review.")
public record StaleAnswersJson(List<Mark> items) {

    /** One answer. */
    @Schema(name = "StaleAnswer", description = "A published answer that is in doubt.")
    public record Mark(
            @Schema(description = "Code of the question.") String question,
            @Schema(description = "What has changed.") ChangeKind kind,
            Instant since) {}

    static StaleAnswersJson from(List<StaleAnswerView> views) {
        return new StaleAnswersJson(views.stream()
                .map(view -> new Mark(view.question(), view.kind(), view.since()))
                .toList());
    }
}
