// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.util.List;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/** {@link VendorDetails} that have passed {@link VendorDetailsReader}. */
record CheckedDetails(
        LocalisedText name,
        String registryNumber,
        String registryCountry,
        VendorSize size,
        String address,
        @Nullable String website,
        List<VendorContact> contacts) {

    CheckedDetails {
        contacts = List.copyOf(contacts);
    }
}
