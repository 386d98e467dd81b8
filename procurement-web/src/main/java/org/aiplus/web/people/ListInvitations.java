// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.aiplus.people.InvitationId;
import org.aiplus.people.PeopleService;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The open invitations, for administrators, who can withdraw them. */
@RequestScoped
@Path("{language: en|tc|sc}/people/invitations")
public class ListInvitations {

    private static final int SIZE = 50;

    @EJB
    PeopleService people;

    @Inject
    PageRequest page;

    /** Open invitations, newest first. */
    @GET
    public Response list(@PathParam("language") Language language, @QueryParam("cursor") @Nullable String cursor) {
        var found = people.openInvitations(cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("people.invitations.title"));
        var lines = found.items().stream()
                .map(invitation -> new InvitationListPage.Line(
                        frame.href("/people/invitations/" + invitation.id() + "/withdraw"),
                        invitation.email(),
                        Organisations.words(invitation.organisation(), language),
                        invitation.invitedAt()))
                .toList();
        var next = found.next();
        var nextHref =
                next == null ? null : QueryString.EMPTY.with("cursor", next).on(frame.href("/people/invitations"));
        return page.page("people/invitations", new InvitationListPage(frame, lines, nextHref));
    }

    /** Takes an invitation back. */
    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("language") Language language, @PathParam("id") String id) {
        people.withdrawInvitation(InvitationId.parse(id).orElseThrow(NotFound::new));
        page.flash(true, "people.withdrawn");
        return page.seeOther(language, "/people/invitations");
    }
}
