// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import org.jspecify.annotations.Nullable;

/**
 * What the identity provider says about somebody who has just signed in.
 *
 * @param issuer the {@code iss} claim
 * @param subject the {@code sub} claim
 * @param name the claim {@code name} or what comes nearest; may be absent
 * @param email the {@code email} claim
 * @param emailVerified whether the provider has seen proof that the address is the person's own
 */
public record SignIn(
        String issuer,
        String subject,
        @Nullable String name,
        @Nullable String email,
        boolean emailVerified) {}
