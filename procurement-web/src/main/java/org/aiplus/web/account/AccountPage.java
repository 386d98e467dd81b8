// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.account;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and as what.
 *
 * @param name display name, {@code null} before the person has been recorded
 * @param email mail address, when one is known
 * @param roles names of the roles in the page's language
 * @param conflicts roles that one person should not hold together, each pair in words
 * @param departments departments in which the person is a member today
 * @param vendors vendors in which the person is a member today
 * @param whomToAsk names of administrators, who can change roles and memberships
 */
public record AccountPage(
        PageFrame frame,
        @Nullable String name,
        @Nullable String email,
        List<String> roles,
        List<String> conflicts,
        List<Resolved> departments,
        List<Resolved> vendors,
        List<String> whomToAsk)
        implements Page {

    public AccountPage {
        roles = List.copyOf(roles);
        conflicts = List.copyOf(conflicts);
        departments = List.copyOf(departments);
        vendors = List.copyOf(vendors);
        whomToAsk = List.copyOf(whomToAsk);
    }

    /** Whether the person belongs to any organisation; who does not is told whom to ask. */
    public boolean member() {
        return !departments.isEmpty() || !vendors.isEmpty();
    }
}
