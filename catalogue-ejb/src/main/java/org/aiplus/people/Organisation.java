// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can be a member of: a department, or a vendor in a role.
 *
 * @param departmentCode code of the department, {@code null} for a vendor
 * @param vendorId id of the vendor, {@code null} for a department
 * @param vendorRole what the person may do for the vendor; {@code null} for a department
 */
@Embeddable
public record Organisation(
        @Nullable String departmentCode,
        @Nullable UUID vendorId,
        @Enumerated(EnumType.STRING) @Nullable VendorRole vendorRole) {

    public Organisation {
        if ((departmentCode == null) == (vendorId == null) || (vendorId == null) != (vendorRole == null)) {
            throw new IllegalArgumentException("an organisation is a department, or a vendor together with a role");
        }
    }

    /** A department. */
    public static Organisation department(String code) {
        return new Organisation(code, null, null);
    }

    /** A vendor, in a role. */
    public static Organisation vendor(UUID id, VendorRole role) {
        return new Organisation(null, id, role);
    }

    /** Whether this is a vendor, and not a department. */
    public boolean isVendor() {
        return vendorId != null;
    }

    /** Whether both are the same department or the same vendor, in whatever role. */
    public boolean sameAs(Organisation other) {
        return Objects.equals(departmentCode, other.departmentCode) && Objects.equals(vendorId, other.vendorId);
    }

    /** JSON pointer of the field in which an administrator names it. */
    String pointer() {
        return isVendor() ? "/vendorRegistryNumber" : "/department";
    }

    /** Ids for the audit trail. */
    Map<String, Object> details() {
        return departmentCode != null
                ? Map.of("department", departmentCode)
                : Map.of("vendor", String.valueOf(vendorId), "vendorRole", String.valueOf(vendorRole));
    }
}
