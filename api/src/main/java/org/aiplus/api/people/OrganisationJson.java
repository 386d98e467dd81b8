// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.people.OrganisationView;
import org.aiplus.people.VendorRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody is a member of. */
@Schema(name = "Organisation", description = "A department, or a vendor together with a role.")
public record OrganisationJson(
        @Schema(description = "Code of the department or registry number of the vendor.", examples = "DPO")
        String code,

        @Schema(description = "Official names by language.") Map<String, TextJson> name,

        @Schema(description = "What the person may do for the vendor; absent for a department.") @Nullable
        VendorRole vendorRole) {

    static OrganisationJson from(OrganisationView view) {
        return new OrganisationJson(view.code(), TextJson.from(view.name()), view.vendorRole());
    }
}
