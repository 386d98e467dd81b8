// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.util.List;

/**
 * Somebody who may be appointed to a panel.
 *
 * @param departments codes of the departments in which the person is a member
 * @param roles places that the person's realm roles allow; empty as long as nobody knows them, because the person has not
 *     signed in yet
 */
public record PanelPerson(String subject, String name, List<String> departments, List<PanelRole> roles) {

    public PanelPerson {
        departments = List.copyOf(departments);
        roles = List.copyOf(roles);
    }
}
