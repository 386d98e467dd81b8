// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import org.aiplus.identity.Role;

/** A part of the answers that an officer signs. */
public enum ImpactPart {
    /** Needed where personal data are used. */
    PRIVACY(Role.PRIVACY_OFFICER),
    /** Always needed. */
    SECURITY(Role.SECURITY_OFFICER);

    private final String role;

    ImpactPart(String role) {
        this.role = role;
    }

    /** Realm role of the officers who sign it. */
    public String role() {
        return role;
    }
}
