// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aiplus.pilot.PilotRegisterService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The public register of pilots. */
@RequestScoped
@Path("{language: en|tc|sc}/pilots")
public class ListPilots {

    private static final int SIZE = 50;

    @EJB
    PilotRegisterService register;

    @Inject
    PageRequest page;

    /** Shows pilots, the newest first. */
    @GET
    public Response list(@PathParam("language") Language language, @QueryParam("cursor") @Nullable String cursor) {
        var found = register.list(cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("pilot.register"));
        var next = found.next();
        return page.page(
                "pilot/list",
                new PilotListPage(
                        frame,
                        null,
                        found.items(),
                        false,
                        next == null
                                ? null
                                : QueryString.EMPTY.with("cursor", next).on(frame.href("/pilots")),
                        List.of()));
    }

    /** Shows what was promised, and the result once the lessons are published. */
    @GET
    @Path("{reference}")
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var pilot = register.read(ShowPilot.known(reference));
        var frame = page.frame(language, pilot.summary().title());
        return page.page(
                "pilot/public",
                new PublicPilotPage(
                        frame.withBreadcrumbs(new Crumb(
                                frame.href("/pilots"), Texts.in(language).get("pilot.register"))),
                        pilot));
    }
}
