// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.util.List;
import org.aiplus.people.VendorMembers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vendor's people. */
@Schema(name = "VendorMembers", description = "Who belongs to a vendor and who is invited.")
public record VendorMembersJson(List<VendorMemberJson> members, List<VendorInvitationJson> invitations) {

    static VendorMembersJson from(VendorMembers people) {
        return new VendorMembersJson(
                people.members().stream().map(VendorMemberJson::from).toList(),
                people.invitations().stream().map(VendorInvitationJson::from).toList());
    }
}
