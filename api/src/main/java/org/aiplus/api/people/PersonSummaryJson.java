// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import java.util.List;
import org.aiplus.people.PersonSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the list of people. */
@Schema(name = "PersonSummary", description = "A person as the list shows them.")
public record PersonSummaryJson(
        String id,

        @Schema(description = "Display name.") String name,

        @Schema(description = "Mail address, when one is known.") @Nullable
        String email,

        @Schema(description = "Of which the person is a member today.")
        List<OrganisationJson> organisations) {

    static PersonSummaryJson from(PersonSummary summary) {
        return new PersonSummaryJson(
                summary.id().toString(),
                summary.name(),
                summary.email(),
                summary.organisations().stream().map(OrganisationJson::from).toList());
    }
}
