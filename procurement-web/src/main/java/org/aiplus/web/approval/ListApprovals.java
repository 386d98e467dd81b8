// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.approval;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aiplus.approval.ApprovalService;
import org.aiplus.identity.Role;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** What waits for the decision of whoever has signed in. */
@RequestScoped
@Path("{language: en|tc|sc}/approvals")
public class ListApprovals {

    private static final int SIZE = 50;

    /** Roles that may know who signs for departments. */
    private static final List<String> POSITIONS =
            List.of(Role.AI_OWNER, Role.DEPARTMENT_APPROVER, Role.ADMINISTRATOR, Role.AUDITOR);

    @EJB
    ApprovalService approvals;

    @Inject
    PageRequest page;

    @Inject
    CatalogueClock clock;

    /** What is due first at the beginning. */
    @GET
    public Response list(@PathParam("language") Language language, @QueryParam("cursor") @Nullable String cursor) {
        var found = approvals.mine(cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("approvals.title"));
        var next = found.next();
        var nextHref =
                next == null ? null : QueryString.EMPTY.with("cursor", next).on(frame.href("/approvals"));
        return page.page("approval/list", new ApprovalsPage(frame, found.items(), clock.now(), nextHref, positions()));
    }

    private boolean positions() {
        var person = page.person();
        return person != null && POSITIONS.stream().anyMatch(person::has);
    }
}
