// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as readers see it.
 *
 * @param code code of the department or registry number of the vendor
 * @param name official name
 * @param vendorRole what the person may do for the vendor; {@code null} for a department
 */
public record OrganisationView(
        String code, LocalisedText name, @Nullable VendorRole vendorRole) {

    /** Whether this is a vendor, and not a department. */
    public boolean isVendor() {
        return vendorRole != null;
    }
}
