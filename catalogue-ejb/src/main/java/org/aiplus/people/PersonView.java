// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as administrators see them.
 *
 * @param subject the {@code sub} claim at the identity provider
 * @param name display name
 * @param email mail address as the identity provider or the registration said, {@code null} when none was said
 * @param firstSeenAt when the person was recorded
 * @param memberships current ones first, then ended ones, the newest first in each
 * @param version grows with every change of the person or a membership; a change names the version that it was based on
 */
public record PersonView(
        PersonId id,
        String subject,
        String name,
        @Nullable String email,
        Instant firstSeenAt,
        List<MembershipView> memberships,
        long version) {

    public PersonView {
        memberships = List.copyOf(memberships);
    }
}
