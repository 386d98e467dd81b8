// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import org.aiplus.assessment.NewCondition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition to add. */
@Schema(name = "NewListingCondition", description = "A condition that the decision will carry.")
public record NewConditionJson(
        @Schema(description = "What has to be done; at most 1000 characters.")
        String text,

        @Schema(
                description = "VENDOR, PROCUREMENT_OFFICER, PRIVACY_OFFICER, SECURITY_OFFICER or ADMINISTRATOR.",
                examples = "VENDOR")
        String owner,

        @Schema(description = "Last day, after today.", examples = "2027-03-31")
        String due) {

    NewCondition toCommand() {
        return new NewCondition(text, owner, due);
    }
}
