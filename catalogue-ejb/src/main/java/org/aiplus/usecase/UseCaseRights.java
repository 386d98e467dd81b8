// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;

/** What a reader can do with a use now. */
@Dependent
class UseCaseRights {

    /** Roles that can stop any use at once, besides its department's AI owners. */
    static final Set<String> DUTY = Set.of(Role.GOVERNANCE_COMMITTEE, Role.SECURITY_OFFICER);

    /** Stages in which a tool for it is bought. */
    private static final Set<UseCaseStage> BUYING = Set.of(UseCaseStage.SHORTLIST, UseCaseStage.EVALUATE);

    @Inject
    Access access;

    @Inject
    UseCaseAccess reading;

    Set<UseCaseAct> acts(UseCase useCase, boolean asked) {
        var acts = EnumSet.of(UseCaseAct.COMMENT);
        var caller = access.caller();
        var own = reading.own(useCase.department());
        var owner = own && caller.has(Role.AI_OWNER);
        var stage = useCase.stage();
        var ended = stage == UseCaseStage.RETIRED;
        add(acts, owner && !ended && !asked, UseCaseAct.EDIT);
        add(acts, owner && stage == UseCaseStage.SHORTLIST && !asked, UseCaseAct.SHORTLIST);
        add(acts, owner && !ended && !asked, UseCaseAct.ASK);
        add(acts, owner && asked, UseCaseAct.WITHDRAW);
        add(acts, stage.running() && (owner || !Collections.disjoint(caller.roles(), DUTY)), UseCaseAct.PAUSE);
        add(acts, !ended && (owner || (own && caller.has(Role.DEPARTMENT_STAFF))), UseCaseAct.RECORD);
        add(acts, BUYING.contains(stage) && caller.has(Role.PROCUREMENT_OFFICER), UseCaseAct.EVALUATE);
        if (caller.has(Role.AUDITOR) && !own) {
            acts.remove(UseCaseAct.COMMENT);
        }
        return acts;
    }

    private static void add(Set<UseCaseAct> acts, boolean possible, UseCaseAct act) {
        if (possible) {
            acts.add(act);
        }
    }
}
