// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person or program behind a request, as far as the product knows it.
 *
 * @param subject the {@code sub} claim, {@code null} for an anonymous visitor
 * @param roles realm roles, see {@link Role}
 * @param departments codes of the departments in which the person is a member today
 * @param vendors ids of the vendors in which the person is a member today
 * @param ownedVendors those of them for which the person answers
 */
public record Caller(
        @Nullable String subject,
        Set<String> roles,
        Set<String> departments,
        Set<UUID> vendors,
        Set<UUID> ownedVendors) {

    /** Somebody who has not signed in. */
    public static final Caller ANONYMOUS = new Caller(null, Set.of(), Set.of(), Set.of());

    /** The product itself, when a job acts and not a person. */
    public static final Caller SYSTEM = new Caller("system", Set.of(), Set.of(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
        vendors = Set.copyOf(vendors);
        ownedVendors = Set.copyOf(ownedVendors);
    }

    /** Somebody who answers for no vendor. */
    public Caller(@Nullable String subject, Set<String> roles, Set<String> departments, Set<UUID> vendors) {
        this(subject, roles, departments, vendors, Set.of());
    }

    /** Whether the caller has proved who it is. */
    public boolean signedIn() {
        return subject != null;
    }

    /** Whether the caller has this role of {@link Role}. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the caller works for the government: a government role and a membership in a department. */
    public boolean government() {
        return !departments.isEmpty() && !Collections.disjoint(roles, Role.GOVERNMENT);
    }

    /** What this caller may read of published records. */
    public Audience audience() {
        return government() ? Audience.GOVERNMENT : Audience.PUBLIC;
    }

    /** Name for the audit trail: the subject or {@code anonymous}. */
    public String actor() {
        return subject == null ? "anonymous" : subject;
    }
}
