// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import org.aiplus.approval.Colleague;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person beside a decision. */
@Schema(name = "Colleague", description = "A person beside a decision.")
public record ColleagueJson(
        @Schema(description = "Subject of the identity provider; names the person in requests.")
        String subject,

        @Schema(description = "Display name; absent for somebody whom the product has never seen.") @Nullable
        String name) {

    static ColleagueJson from(Colleague colleague) {
        return new ColleagueJson(colleague.subject(), colleague.name());
    }

    static @Nullable ColleagueJson fromOptional(@Nullable Colleague colleague) {
        return colleague == null ? null : from(colleague);
    }
}
