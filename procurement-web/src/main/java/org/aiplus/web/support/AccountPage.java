// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.util.List;

/**
 * Who is signed in, and as what.
 *
 * @param name display name
 * @param subject what an administrator needs to invite this person
 * @param roles names of the roles in the page's language
 * @param departments names of departments in which the person is a member today
 * @param vendors names of vendors in which the person is a member today
 */
public record AccountPage(
        PageFrame frame,
        String name,
        String subject,
        List<String> roles,
        List<String> departments,
        List<String> vendors)
        implements Page {

    public AccountPage {
        roles = List.copyOf(roles);
        departments = List.copyOf(departments);
        vendors = List.copyOf(vendors);
    }

    /** Whether the person belongs to any organisation; who does not is told whom to ask. */
    public boolean member() {
        return !departments.isEmpty() || !vendors.isEmpty();
    }
}
