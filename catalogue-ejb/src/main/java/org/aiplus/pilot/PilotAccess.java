// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.usecase.UseCaseAccess;

/** Who may see which pilot and what they can do with it: as with its use, and programs of the tool's vendor where promised. */
@Dependent
class PilotAccess {

    @Inject
    Access access;

    @Inject
    UseCaseAccess useCases;

    @Inject
    SolutionQueries solutions;

    /**
     * Lets only those pass who may read the pilot.
     *
     * @throws NotFound for others
     */
    PilotCharter readable(PilotCharter charter) {
        useCases.requireReader(charter.department());
        return charter;
    }

    /**
     * Lets only people of the department pass.
     *
     * @throws NotFound for others
     */
    PilotCharter own(PilotCharter charter) {
        useCases.requireOwn(charter.department());
        return charter;
    }

    /**
     * Lets those pass who report readings: AI owners of the department, and the tool's vendor where the charter says so.
     *
     * @return on which way their readings come in
     * @throws NotFound for others
     */
    ReadingChannel reporter(PilotCharter charter, ReadingChannel channel) {
        var caller = access.caller();
        if (caller.has(Role.AI_OWNER) && useCases.own(charter.department())) {
            return channel;
        }
        var vendor = solutions.vendor(charter.solution());
        if (!caller.has(Role.VENDOR)
                || vendor.isEmpty()
                || !charter.status().running()
                || !charter.content().vendorReports()) {
            throw new NotFound();
        }
        access.requireVendorMember(vendor.get());
        return ReadingChannel.PROGRAM;
    }

    /**
     * Refuses those who have written the charter or reported readings: they do not decide about the pilot.
     *
     * @throws RuleViolation SECOND_PERSON_NEEDED
     */
    void requireOther(PilotCharter charter) {
        if (charter.makers().all().contains(access.requireSignedIn())) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
    }

    /** What the caller can do now. */
    Set<PilotAct> acts(PilotCharter charter, boolean complete) {
        var caller = access.caller();
        var acts = EnumSet.noneOf(PilotAct.class);
        if (!useCases.own(charter.department())) {
            return acts;
        }
        var running = charter.status().running();
        if (caller.has(Role.AI_OWNER)) {
            add(acts, charter.status() == PilotStatus.DRAFT, PilotAct.EDIT);
            add(acts, charter.status() == PilotStatus.DRAFT && complete, PilotAct.LOCK);
            add(acts, running, PilotAct.AMEND);
            add(acts, running, PilotAct.REPORT);
            add(acts, charter.status() == PilotStatus.DECIDED, PilotAct.PUBLISH_LESSONS);
        }
        var other = !charter.makers().all().contains(caller.actor());
        add(acts, running && other && caller.has(Role.DEPARTMENT_APPROVER), PilotAct.DECIDE);
        add(acts, running, PilotAct.GIVE_FEEDBACK);
        return acts;
    }

    private static void add(Set<PilotAct> acts, boolean possible, PilotAct act) {
        if (possible) {
            acts.add(act);
        }
    }
}
