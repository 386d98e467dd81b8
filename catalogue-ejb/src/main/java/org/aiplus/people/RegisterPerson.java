// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import org.jspecify.annotations.Nullable;

/**
 * Records somebody who has an account at the identity provider and makes them a member. Unchecked.
 *
 * @param issuer address of the identity provider
 * @param subject the {@code sub} claim that the person's tokens carry
 * @param name display name; a person who is known keeps theirs
 * @param email mail address, may be absent; a person who is known keeps theirs
 * @param organisation what they become a member of
 */
public record RegisterPerson(
        @Nullable String issuer,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String email,
        OrganisationChoice organisation) {}
