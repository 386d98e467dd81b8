// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aiplus.identity.Role;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;

/** What the product finds for a need by itself: tools that speak of it, and other departments that need the same. */
@Stateless
public class NeedSuggestionService {

    private static final int MOST_TOOLS = 5;
    private static final int MOST_NEEDS = 5;

    @Inject
    NeedAccess access;

    @Inject
    NeedRepository needs;

    @Inject
    NeedQueries queries;

    @Inject
    NeedMatches matches;

    /**
     * Suggestions for a need that the caller may read; tools with what stands against them first known.
     *
     * @param language the reader's language
     * @throws NotFound when there is none, and for people of other departments while it is a draft
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
    public NeedSuggestions suggestions(NeedReference reference, Language language) {
        var need = access.readable(needs.find(reference).orElseThrow(NotFound::new));
        return new NeedSuggestions(
                matches.tools(need.content(), language, MOST_TOOLS),
                queries.similar(need.id(), need.department(), MOST_NEEDS));
    }
}
