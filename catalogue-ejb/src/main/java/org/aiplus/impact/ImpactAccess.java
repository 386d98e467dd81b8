// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.aiplus.identity.Access;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Who may see which assessment, and what they can do with it. */
@Dependent
class ImpactAccess {

    /** Roles that read the assessments of every department. */
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

    /** Departments whose assessments the caller reads, {@code null} for all. */
    @Nullable
    Collection<String> departments() {
        access.requireGovernment();
        return everywhere() ? null : access.caller().departments();
    }

    /**
     * Lets only those pass who may read the assessment.
     *
     * @throws NotFound for others
     */
    ImpactAssessment readable(ImpactAssessment assessment) {
        access.requireGovernment();
        if (!everywhere()) {
            access.requireDepartmentMember(assessment.department());
        }
        return assessment;
    }

    /**
     * Lets only people of the department pass.
     *
     * @throws NotFound for others
     */
    ImpactAssessment own(ImpactAssessment assessment) {
        access.requireDepartmentMember(assessment.department());
        return assessment;
    }

    private boolean everywhere() {
        return !Collections.disjoint(access.caller().roles(), EVERYWHERE);
    }

    /** What the caller can do now. */
    Set<ImpactAct> acts(ImpactAssessment assessment, Set<ImpactPart> toSign, boolean complete) {
        var caller = access.caller();
        var acts = EnumSet.noneOf(ImpactAct.class);
        var status = assessment.status();
        if (caller.has(Role.AI_OWNER) && caller.departments().contains(assessment.department())) {
            add(acts, status.editable(), ImpactAct.EDIT);
            add(acts, status.open() && !toSign.isEmpty(), ImpactAct.ASK_FOR_SIGNATURES);
            add(acts, status.open() && complete, ImpactAct.HAND_IN);
            add(acts, status == ImpactStatus.IN_ENDORSEMENT, ImpactAct.TAKE_BACK);
            add(acts, status == ImpactStatus.ENDORSED, ImpactAct.NEXT_CHECKPOINT);
        }
        if (status.open() && !assessment.authors().contains(caller.actor())) {
            add(acts, signs(caller, ImpactPart.PRIVACY, toSign), ImpactAct.SIGN_PRIVACY);
            add(acts, signs(caller, ImpactPart.SECURITY, toSign), ImpactAct.SIGN_SECURITY);
            add(acts, caller.has(Role.GOVERNANCE_COMMITTEE), ImpactAct.OVERRIDE);
        }
        return acts;
    }

    private static boolean signs(Caller caller, ImpactPart part, Set<ImpactPart> toSign) {
        return caller.has(part.role()) && toSign.contains(part);
    }

    private static void add(Set<ImpactAct> acts, boolean possible, ImpactAct act) {
        if (possible) {
            acts.add(act);
        }
    }
}
