// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.util.List;
import org.aiplus.vendor.VendorAccountView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's vendors. */
@Schema(name = "VendorAccounts", description = "The vendors of which the caller is a member.")
public record VendorAccountsJson(List<VendorAccountJson> items) {

    static VendorAccountsJson from(List<VendorAccountView> views) {
        return new VendorAccountsJson(
                views.stream().map(VendorAccountJson::from).toList());
    }
}
