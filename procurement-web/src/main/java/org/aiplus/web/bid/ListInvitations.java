// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.aiplus.evaluation.InvitationService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** What a vendor may bid for. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/evaluations")
public class ListInvitations {

    private static final int SIZE = 50;

    @EJB
    InvitationService invitations;

    @Inject
    PageRequest page;

    /** Shows them, the newest first. */
    @GET
    public Response list(@PathParam("language") Language language, @QueryParam("cursor") @Nullable String cursor) {
        var found = invitations.list(cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("bid.list.title"));
        var next = found.next();
        var nextHref =
                next == null ? null : QueryString.EMPTY.with("cursor", next).on(frame.href("/vendor/evaluations"));
        return page.page("bid/list", new InvitationListPage(frame, found.items(), nextHref));
    }
}
