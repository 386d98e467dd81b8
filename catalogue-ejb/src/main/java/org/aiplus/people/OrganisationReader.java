// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.aiplus.department.DepartmentRepository;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;
import org.aiplus.vendor.VendorRepository;
import org.jspecify.annotations.Nullable;

/** Finds the organisation that an administrator named. */
@Dependent
class OrganisationReader {

    private static final String DEPARTMENT = "/department";
    private static final String VENDOR = "/vendorRegistryNumber";
    private static final String ROLE = "/vendorRole";
    private static final int MAX_CODE = 20;
    private static final int MAX_REGISTRY_NUMBER = 40;
    private static final List<String> ROLES =
            Arrays.stream(VendorRole.values()).map(VendorRole::name).toList();

    @Inject
    DepartmentRepository departments;

    @Inject
    VendorRepository vendors;

    /**
     * The organisation; {@code null} after reporting REQUIRED, UNKNOWN_DEPARTMENT, UNKNOWN_VENDOR, UNKNOWN_CODE for the
     * role, or CONFLICTING_MEMBERSHIP when both a department and a vendor are named.
     */
    @Nullable
    Organisation read(OrganisationChoice choice, Problems problems) {
        var department = OrganisationChoice.absentWhenBlank(choice.department());
        var vendor = OrganisationChoice.absentWhenBlank(choice.vendorRegistryNumber());
        var role = OrganisationChoice.absentWhenBlank(choice.vendorRole());
        if (department == null && vendor == null && role == null) {
            problems.add(DEPARTMENT, ProblemCode.REQUIRED);
            return null;
        }
        if (department == null) {
            return vendor(vendor, role, problems);
        }
        if (vendor != null || role != null) {
            problems.add(vendor != null ? VENDOR : ROLE, ProblemCode.CONFLICTING_MEMBERSHIP);
            return null;
        }
        return department(department, problems);
    }

    /** A vendor that is known already, in a role; {@code null} after reporting REQUIRED or UNKNOWN_CODE for the role. */
    static @Nullable Organisation read(UUID vendor, @Nullable String role, Problems problems) {
        var known = role(OrganisationChoice.absentWhenBlank(role), "/role", problems);
        return known == null ? null : Organisation.vendor(vendor, known);
    }

    private @Nullable Organisation department(String code, Problems problems) {
        if (!TextRules.check(code, false, 1, MAX_CODE, DEPARTMENT, problems)) {
            return null;
        }
        if (departments.named(List.of(code)).isEmpty()) {
            problems.add(DEPARTMENT, ProblemCode.UNKNOWN_DEPARTMENT);
            return null;
        }
        return Organisation.department(code);
    }

    private @Nullable Organisation vendor(@Nullable String number, @Nullable String role, Problems problems) {
        var known = role(role, ROLE, problems);
        if (number == null) {
            problems.add(VENDOR, ProblemCode.REQUIRED);
            return null;
        }
        if (!TextRules.check(number, false, 1, MAX_REGISTRY_NUMBER, VENDOR, problems)) {
            return null;
        }
        var vendor = vendors.byRegistryNumber(List.of(number)).get(number);
        if (vendor == null) {
            problems.add(VENDOR, ProblemCode.UNKNOWN_VENDOR);
            return null;
        }
        return known == null ? null : Organisation.vendor(vendor.id(), known);
    }

    private static @Nullable VendorRole role(@Nullable String role, String pointer, Problems problems) {
        if (role == null) {
            problems.add(pointer, ProblemCode.REQUIRED);
            return null;
        }
        if (!ROLES.contains(role)) {
            problems.add(pointer, ProblemCode.UNKNOWN_CODE, "known", ROLES);
            return null;
        }
        return VendorRole.valueOf(role);
    }
}
