// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.time.Instant;
import org.aiplus.api.request.Versioned;
import org.aiplus.people.VendorMember;
import org.aiplus.people.VendorRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of a vendor. */
@Schema(name = "VendorMember", description = "A member of a vendor as the vendor's people see each other.")
public record VendorMemberJson(
        @Schema(description = "Id of the membership.") String id,

        @Schema(description = "Display name.") String name,

        @Schema(description = "Mail address, when one is known.") @Nullable
        String email,

        VendorRole role,

        Instant since,

        @Schema(description = "Grows with each change; the entity tag begins with it.")
        long version)
        implements Versioned {

    static VendorMemberJson from(VendorMember member) {
        return new VendorMemberJson(
                member.id().toString(), member.name(), member.email(), member.role(), member.since(), member.version());
    }
}
