// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees about themselves.
 *
 * @param name display name, {@code null} as long as the person has not been recorded
 * @param email mail address, {@code null} when none is known
 * @param roles realm roles, see {@link org.aiplus.identity.Role}
 * @param conflictingRoles pairs of these roles that one person should not hold together
 * @param memberships that last, in the order of their start
 * @param whomToAsk names of administrators, who can change roles and memberships
 */
public record Account(
        @Nullable String name,
        @Nullable String email,
        Set<String> roles,
        List<Set<String>> conflictingRoles,
        List<MembershipView> memberships,
        List<String> whomToAsk) {

    public Account {
        roles = Set.copyOf(roles);
        conflictingRoles = List.copyOf(conflictingRoles);
        memberships = List.copyOf(memberships);
        whomToAsk = List.copyOf(whomToAsk);
    }

    /** Whether the person is a member of anything. */
    public boolean member() {
        return !memberships.isEmpty();
    }
}
