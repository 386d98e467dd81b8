// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.time.Instant;

/**
 * An open invitation as administrators see it.
 *
 * @param email whoever signs in with this address, verified, becomes a member
 */
public record InvitationView(InvitationId id, String email, OrganisationView organisation, Instant invitedAt) {}
