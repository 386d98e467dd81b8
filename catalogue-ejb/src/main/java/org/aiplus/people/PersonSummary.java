// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the administrators' list of people.
 *
 * @param email mail address as the identity provider or the registration said, {@code null} when none was said
 * @param organisations of which the person is a member today
 */
public record PersonSummary(
        PersonId id, String name, @Nullable String email, List<OrganisationView> organisations) {

    public PersonSummary {
        organisations = List.copyOf(organisations);
    }
}
