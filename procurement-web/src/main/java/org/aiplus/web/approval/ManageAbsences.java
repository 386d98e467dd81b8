// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.approval;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.aiplus.approval.AbsenceService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** When the reader is away, and who decides meanwhile. */
@RequestScoped
@Path("{language: en|tc|sc}/absences")
public class ManageAbsences {

    private static final String TEMPLATE = "approval/absences";

    @EJB
    AbsenceService absences;

    @Inject
    PageRequest page;

    /** Shows the reader's absences and the form for another. */
    @GET
    public Response show(@PathParam("language") Language language) {
        return page.page(TEMPLATE, absencesPage(language, Map.of(), List.of()));
    }

    /** Announces an absence. */
    @POST
    public Response announce(
            @PathParam("language") Language language,
            @FormParam("from") @Nullable String from,
            @FormParam("to") @Nullable String to,
            @FormParam("deputy") @Nullable String deputy) {
        var typed = Map.of("from", text(from), "to", text(to), "deputy", text(deputy));
        try {
            absences.announce(StepForm.parsed(text(from)), StepForm.parsed(text(to)), deputy);
        } catch (DomainException refusal) {
            return refused(language, typed, refusal);
        }
        page.flash(true, "approvals.absence.announced");
        return page.seeOther(language, "/absences");
    }

    /** Ends an absence. */
    @POST
    @Path("{id}/end")
    public Response end(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @FormParam("version") @Nullable String version) {
        var known = Ids.parse(id).orElseThrow(NotFound::new);
        try {
            absences.end(known, FormVersion.of(version));
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return refused(language, Map.of(), refusal);
        }
        page.flash(true, "approvals.absence.ended");
        return page.seeOther(language, "/absences");
    }

    private Response refused(Language language, Map<String, String> typed, DomainException refusal) {
        var texts = Texts.in(language);
        var errors = new FormControls()
                .with("from", texts.get("approvals.absence.from"))
                .with("to", texts.get("approvals.absence.to"))
                .with("deputy", texts.get("approvals.absence.deputy"))
                .errors(refusal.problems(), language);
        return page.refused(TEMPLATE, absencesPage(language, typed, errors));
    }

    private AbsencesPage absencesPage(Language language, Map<String, String> typed, List<FieldError> errors) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("approvals.absences"));
        return new AbsencesPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/approvals"), texts.get("approvals.title"))),
                absences.mine(),
                absences.deputies(),
                typed,
                errors);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
