// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aiplus.identity.Access;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Who may see which need, and what they can do with it. */
@Dependent
class NeedAccess {

    /** Roles that write for their department. */
    private static final Set<String> WRITERS = Set.of(Role.DEPARTMENT_STAFF, Role.AI_OWNER);

    /** Roles that read what vendors propose to any department. */
    private static final Set<String> BUYERS = Set.of(Role.PROCUREMENT_OFFICER, Role.AUDITOR);

    @Inject
    Access access;

    Caller caller() {
        return access.caller();
    }

    String subject() {
        return access.requireSignedIn();
    }

    /**
     * Lets only people of the government pass; a draft exists for its department only.
     *
     * @throws NotAllowed for people outside the government
     * @throws NotFound for others
     */
    Need readable(Need need) {
        access.requireGovernment();
        if (need.status() == NeedStatus.DRAFT) {
            access.requireDepartmentMember(need.department());
        }
        return need;
    }

    /**
     * Lets only people of the need's department pass. Those who read it are told that it is not theirs.
     *
     * @throws NotFound for others when it is a draft
     */
    Need own(Need need) {
        readable(need);
        if (!caller().departments().contains(need.department())) {
            throw new NotAllowed();
        }
        return need;
    }

    /** A department of the caller: the wanted one, or the only one; UNKNOWN_DEPARTMENT is reported for any other. */
    Optional<String> department(@Nullable String wanted, Problems problems) {
        access.requireGovernment();
        var own = caller().departments();
        var department = Optional.ofNullable(wanted)
                .or(() -> own.size() == 1 ? own.stream().findFirst() : Optional.empty())
                .filter(own::contains);
        if (department.isEmpty()) {
            problems.add("/department", ProblemCode.UNKNOWN_DEPARTMENT);
        }
        return department;
    }

    /**
     * The caller's departments.
     *
     * @throws NotAllowed for people outside the government
     */
    Set<String> ownDepartments() {
        access.requireGovernment();
        return caller().departments();
    }

    /** Whether the caller belongs to the need's department. */
    boolean owns(Need need) {
        return caller().departments().contains(need.department());
    }

    boolean readsProposals(Need need) {
        return owns(need) || !Collections.disjoint(caller().roles(), BUYERS);
    }

    /** What the caller can do now. */
    Set<NeedAct> acts(Need need, boolean complete) {
        var acts = EnumSet.noneOf(NeedAct.class);
        if (Collections.disjoint(caller().roles(), WRITERS)) {
            return acts;
        }
        if (!owns(need)) {
            add(acts, need.status() == NeedStatus.OPEN, NeedAct.JOIN);
            return acts;
        }
        add(acts, need.status().editable(), NeedAct.EDIT);
        add(acts, need.status() == NeedStatus.DRAFT && complete, NeedAct.OPEN);
        add(acts, need.status().editable(), NeedAct.CLOSE);
        add(acts, need.status() == NeedStatus.OPEN, NeedAct.DECIDE_OFFER);
        return acts;
    }

    private static void add(Set<NeedAct> acts, boolean possible, NeedAct act) {
        if (possible) {
            acts.add(act);
        }
    }
}
