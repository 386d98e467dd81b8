// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.util.List;

/**
 * Who belongs to a vendor today and who is invited.
 *
 * @param members in the order of their start
 * @param invitations that nobody has accepted yet, the newest first
 */
public record VendorMembers(List<VendorMember> members, List<InvitationView> invitations) {

    public VendorMembers {
        members = List.copyOf(members);
        invitations = List.copyOf(invitations);
    }
}
