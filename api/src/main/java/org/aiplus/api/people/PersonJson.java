// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import java.time.Instant;
import java.util.List;
import org.aiplus.api.request.Versioned;
import org.aiplus.people.PersonView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person with all memberships. */
@Schema(name = "Person", description = "A person with all memberships, current ones first.")
public record PersonJson(
        String id,

        @Schema(description = "The sub claim at the identity provider.")
        String subject,

        @Schema(description = "Display name.") String name,

        @Schema(description = "Mail address, when one is known.") @Nullable
        String email,

        @Schema(description = "When the person was recorded.")
        Instant firstSeenAt,

        List<MembershipJson> memberships,

        @Schema(description = "Grows with each change; the entity tag begins with it.")
        long version)
        implements Versioned {

    static PersonJson from(PersonView view) {
        return new PersonJson(
                view.id().toString(),
                view.subject(),
                view.name(),
                view.email(),
                view.firstSeenAt(),
                view.memberships().stream().map(MembershipJson::from).toList(),
                view.version());
    }
}
