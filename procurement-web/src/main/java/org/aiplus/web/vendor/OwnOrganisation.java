// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import org.aiplus.shared.NotFound;
import org.aiplus.vendor.VendorAccountView;
import org.aiplus.vendor.VendorService;
import org.jspecify.annotations.Nullable;

/** Which of the caller's vendors a page is about: the one that the address names, otherwise the first. */
final class OwnOrganisation {

    private OwnOrganisation() {}

    /** @throws NotFound when the caller has no such vendor, or none at all */
    static VendorAccountView of(VendorService vendors, @Nullable String id) {
        return vendors.own().stream()
                .filter(account ->
                        id == null || account.vendor().id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
