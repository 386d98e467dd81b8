// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import java.util.List;
import org.aiplus.approval.ApprovalView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All rounds about one subject. */
@Schema(name = "ApprovalRounds", description = "All rounds about one subject, the newest first.")
public record ApprovalRoundsJson(
        @Schema(description = "The rounds.") List<ApprovalRoundJson> items) {

    static ApprovalRoundsJson from(List<ApprovalView> rounds) {
        return new ApprovalRoundsJson(
                rounds.stream().map(ApprovalRoundJson::from).toList());
    }
}
