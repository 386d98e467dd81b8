// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import org.aiplus.identity.Role;

/** What somebody does on a panel. */
public enum PanelRole {
    /** Leads the panel and signs its consensus; marks like a member. */
    CHAIR(Role.PANEL_CHAIR),
    /** Marks every criterion that is not a specialist's. */
    MEMBER(Role.PANEL_MEMBER),
    /** Marks the criteria that the scheme gives to the privacy officer. */
    PRIVACY(Role.PRIVACY_OFFICER),
    /** Marks the criteria that the scheme gives to the IT security officer. */
    SECURITY(Role.SECURITY_OFFICER);

    private final String realmRole;

    PanelRole(String realmRole) {
        this.realmRole = realmRole;
    }

    /** The role of {@link Role} that somebody must hold. */
    public String realmRole() {
        return realmRole;
    }

    /** Whether this is a place for an officer who marks some criteria only. */
    public boolean specialist() {
        return this == PRIVACY || this == SECURITY;
    }
}
