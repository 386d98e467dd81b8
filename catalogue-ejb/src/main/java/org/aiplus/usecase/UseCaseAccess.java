// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Who may see which use of AI: people of its department, and everywhere those who buy, judge, decide and audit. Only people
 * of the department write. For others it does not exist.
 */
@Dependent
public class UseCaseAccess {

    /** Roles that read the uses of every department. */
    private static final Set<String> EVERYWHERE = Set.of(
            Role.PROCUREMENT_OFFICER,
            Role.PANEL_MEMBER,
            Role.PANEL_CHAIR,
            Role.PRIVACY_OFFICER,
            Role.SECURITY_OFFICER,
            Role.GOVERNANCE_COMMITTEE,
            Role.AUDITOR);

    @Inject
    Access access;

    /**
     * Departments whose uses the caller reads, {@code null} for all.
     *
     * @throws NotAllowed for people outside the government
     */
    public @Nullable Collection<String> departments() {
        access.requireGovernment();
        return everywhere() ? null : access.caller().departments();
    }

    /** Whether the caller reads the uses of a department: administrators have no business with them. */
    public boolean reads(String department) {
        return access.caller().roles().stream()
                        .anyMatch(role -> Role.GOVERNMENT.contains(role) && !role.equals(Role.ADMINISTRATOR))
                && (everywhere() || access.caller().departments().contains(department));
    }

    /** Whether the caller is a person of the department whose use it is. */
    public boolean own(String department) {
        return access.caller().government() && access.caller().departments().contains(department);
    }

    /**
     * Lets only those pass who may read uses of the department.
     *
     * @throws NotAllowed for people outside the government
     * @throws NotFound for others
     */
    public void requireReader(String department) {
        access.requireGovernment();
        if (!everywhere()) {
            access.requireDepartmentMember(department);
        }
    }

    /**
     * Lets only people of the department pass.
     *
     * @throws NotAllowed for people outside the government
     * @throws NotFound for others
     */
    public void requireOwn(String department) {
        access.requireGovernment();
        access.requireDepartmentMember(department);
    }

    private boolean everywhere() {
        return !Collections.disjoint(access.caller().roles(), EVERYWHERE);
    }
}
