// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.aiplus.identity.Role;
import org.aiplus.pilot.PilotService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.usecase.UseCaseReference;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** The pilots of one use of AI, and the beginning of another. */
@RequestScoped
@Path("{language: en|tc|sc}/uses/{use}/pilots")
public class ListUsePilots {

    private static final String TEMPLATE = "pilot/list";

    @EJB
    PilotService pilots;

    @Inject
    PageRequest page;

    /** Shows them, the newest first. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("use") String use) {
        return page.page(TEMPLATE, listPage(language, use, List.of()));
    }

    /** Begins a pilot. */
    @POST
    public Response open(@PathParam("language") Language language, @PathParam("use") String use) {
        try {
            var opened = pilots.open(known(use), Optional.empty());
            return page.seeOther(language, "/uses/" + use + "/pilots/" + opened.reference() + "/charter");
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            var errors = new FormControls().errors(refusal.problems(), language);
            return page.refused(TEMPLATE, listPage(language, use, errors));
        }
    }

    private PilotListPage listPage(Language language, String use, List<FieldError> errors) {
        var found = pilots.list(known(use), null, PilotService.MAX_LIMIT);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("pilot.of-use", use));
        var person = page.person();
        return new PilotListPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/uses/" + use), use)),
                use,
                found.items(),
                person != null && person.has(Role.AI_OWNER),
                null,
                errors);
    }

    private static UseCaseReference known(String use) {
        return UseCaseReference.parse(use).orElseThrow(NotFound::new);
    }
}
