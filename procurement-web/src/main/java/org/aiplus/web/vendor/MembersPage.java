// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import java.util.List;
import org.aiplus.people.VendorMember;
import org.aiplus.people.VendorMembers;
import org.aiplus.people.VendorRole;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * A vendor's people.
 *
 * @param owner whether the reader manages them
 * @param email what was typed
 * @param roles choices for an invitation
 * @param key names this act, so that sending the form twice invites once
 */
public record MembersPage(
        PageFrame frame,
        VendorMembers people,
        boolean owner,
        String email,
        List<Option> roles,
        String key,
        List<FieldError> errors)
        implements Page {

    public MembersPage {
        roles = List.copyOf(roles);
        errors = List.copyOf(errors);
    }

    /** The role that a member could have instead. */
    public VendorRole other(VendorMember member) {
        return member.role() == VendorRole.OWNER ? VendorRole.EDITOR : VendorRole.OWNER;
    }
}
