// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as an administrator names it: a department, or a vendor together with a role. Unchecked; a blank text
 * counts as absent.
 *
 * @param department code of a department
 * @param vendorRegistryNumber registry number of a vendor
 * @param vendorRole name of a {@link VendorRole}
 */
public record OrganisationChoice(
        @Nullable String department,
        @Nullable String vendorRegistryNumber,
        @Nullable String vendorRole) {

    /** A department. */
    public static OrganisationChoice department(@Nullable String code) {
        return new OrganisationChoice(code, null, null);
    }

    /** A vendor, in a role. */
    public static OrganisationChoice vendor(@Nullable String registryNumber, @Nullable String role) {
        return new OrganisationChoice(null, registryNumber, role);
    }

    static @Nullable String absentWhenBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
