// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.frame;

import java.io.Serializable;
import java.util.List;

/**
 * What the session remembers of a person, for the frame only: what a person may do is asked of the façades each time.
 *
 * @param name display name of the identity server
 * @param roles realm roles, for the navigation
 * @param organisations codes and names of the person's organisations, for the header
 */
public record SignedIn(String name, List<String> roles, List<String> organisations) implements Serializable {

    /** Session attribute. */
    public static final String ATTRIBUTE = "org.aiplus.person";

    private static final long serialVersionUID = 1L;

    public SignedIn {
        roles = List.copyOf(roles);
        organisations = List.copyOf(organisations);
    }

    /** Whether the person has this role. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
