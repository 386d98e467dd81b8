// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.identity.Role;
import org.aiplus.need.NeedReference;
import org.aiplus.need.Needs;
import org.aiplus.shared.NotFound;
import org.aiplus.usecase.UseCaseAccess;

/** Running pilots for departments with a similar need, so that nobody tries alone what others are trying. */
@Stateless
public class PilotSuggestionService {

    private static final int MOST = 5;

    @Inject
    Needs needs;

    @Inject
    UseCaseAccess departments;

    @Inject
    PilotRepository pilots;

    /**
     * Running pilots of which the caller may know and whose needs share words with a need that the caller may read, the most
     * similar first. Pilots for the need itself are not among them.
     *
     * @throws NotFound when there is no such need, and for people of other departments while it is a draft
     */
    @RolesAllowed({
        Role.DEPARTMENT_STAFF,
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.ADMINISTRATOR,
        Role.AUDITOR
    })
    public List<SuggestedPilot> running(NeedReference need) {
        var byNeed = pilots.runningByNeed(departments.departments());
        var alike = needs.alike(need, byNeed.keySet(), MOST);
        var charters = pilots.byReference(alike.keySet().stream()
                .map(byNeed::get)
                .filter(Objects::nonNull)
                .toList());
        var found = new ArrayList<SuggestedPilot>();
        alike.forEach((like, words) -> Optional.ofNullable(charters.get(byNeed.get(like)))
                .map(pilot -> new SuggestedPilot(pilot.summary(!departments.reads(pilot.department())), words))
                .ifPresent(found::add));
        return found;
    }
}
