// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor says about itself. Unchecked; a blank text counts as absent.
 *
 * @param name legal names by language tag, at least one
 * @param registryNumber number in the business registry
 * @param registryCountry whose registry, a code of the vocabulary {@code registryCountry}
 * @param size name of a {@link VendorSize}
 * @param address where letters reach it, on one line
 * @param website may be absent
 * @param contacts at least one
 */
public record VendorDetails(
        Map<String, String> name,
        @Nullable String registryNumber,
        @Nullable String registryCountry,
        @Nullable String size,
        @Nullable String address,
        @Nullable String website,
        List<VendorContact> contacts) {

    public VendorDetails {
        name = Collections.unmodifiableMap(new HashMap<>(name));
        contacts = List.copyOf(contacts);
    }
}
