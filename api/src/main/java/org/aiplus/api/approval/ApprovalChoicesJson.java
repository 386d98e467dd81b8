// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import java.util.List;
import java.util.UUID;
import org.aiplus.approval.ApprovalChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller can do in a round. */
@Schema(name = "ApprovalChoices", description = "What the caller can do in a round now.")
public record ApprovalChoicesJson(
        @Schema(description = "The steps that the caller can decide.")
        List<ApprovalChoiceJson> items) {

    /** A step that the caller can decide. */
    @Schema(name = "ApprovalChoice", description = "A step that the caller can decide now.")
    public record ApprovalChoiceJson(
            @Schema(description = "Id of the step.") UUID stepId,

            @Schema(description = "People to whom the step can be handed over.")
            List<ColleagueJson> delegates) {}

    static ApprovalChoicesJson from(List<ApprovalChoice> choices) {
        return new ApprovalChoicesJson(choices.stream()
                .map(choice -> new ApprovalChoiceJson(
                        choice.step(),
                        choice.delegates().stream().map(ColleagueJson::from).toList()))
                .toList());
    }
}
