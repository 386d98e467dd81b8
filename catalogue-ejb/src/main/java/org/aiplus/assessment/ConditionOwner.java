// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import org.aiplus.identity.Role;

/** Who has to meet a condition. */
public enum ConditionOwner {
    /** The members of the solution's vendor; the administrators for a solution of the government's own. */
    VENDOR(Role.ADMINISTRATOR),
    /** The procurement officers. */
    PROCUREMENT_OFFICER(Role.PROCUREMENT_OFFICER),
    /** The officers for privacy. */
    PRIVACY_OFFICER(Role.PRIVACY_OFFICER),
    /** The officers for security. */
    SECURITY_OFFICER(Role.SECURITY_OFFICER),
    /** The administrators of the catalogue. */
    ADMINISTRATOR(Role.ADMINISTRATOR);

    private final String role;

    ConditionOwner(String role) {
        this.role = role;
    }

    /** The role whose holders report that it is met, where no vendor does. */
    String role() {
        return role;
    }
}
