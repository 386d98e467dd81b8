// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.people;

import java.util.List;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;

/**
 * The fields that name an organisation.
 *
 * @param departments all departments, and none for a vendor
 * @param vendorRegistryNumber what was typed
 * @param vendorRoles all roles, and none for a department
 */
public record OrganisationForm(
        List<Option> departments, String vendorRegistryNumber, List<Option> vendorRoles, List<FieldError> errors) {

    public OrganisationForm {
        departments = List.copyOf(departments);
        vendorRoles = List.copyOf(vendorRoles);
        errors = List.copyOf(errors);
    }
}
