// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.usecase;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.usecase.CandidateStatus;
import org.aiplus.usecase.NewCandidate;
import org.aiplus.usecase.ShortlistService;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Texts;

/** The shortlist inside a use. */
@RequestScoped
@Path("{language: en|tc|sc}/uses/{reference}/shortlist")
public class ShowShortlist {

    private static final String TEMPLATE = "usecase/shortlist";

    @EJB
    ShortlistService shortlists;

    @Inject
    UsePages pages;

    @Inject
    PageRequest page;

    /** Shows the tools that are considered, and others that speak of the need. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = UsePages.known(reference);
        return pages.show(TEMPLATE, language, which, shortlists.suggestions(which, language));
    }

    /** Puts a tool on the shortlist or weighs it anew. */
    @POST
    public Response weigh(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = UsePages.known(reference);
        var typed = new TypedForm(page.sent());
        return pages.done(
                TEMPLATE,
                language,
                which,
                "/shortlist",
                typed,
                controls(language),
                () -> shortlists.weigh(
                        which,
                        new NewCandidate(
                                typed.value("solution").toUpperCase(Locale.ROOT),
                                typed.value("reasonsFor"),
                                typed.value("reasonsAgainst")),
                        FormVersion.of(typed.optional("version"))));
    }

    /** Chooses, eliminates or reconsiders a tool. */
    @POST
    @Path("{solution}")
    public Response settle(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("solution") String solution) {
        var which = UsePages.known(reference);
        var tool = SolutionReference.parse(solution).orElseThrow(NotFound::new);
        var typed = new TypedForm(page.sent());
        var status =
                Objects.requireNonNullElse(typed.one("status", CandidateStatus.values()), CandidateStatus.ELIMINATED);
        return pages.done(
                TEMPLATE,
                language,
                which,
                "/shortlist",
                typed,
                new FormControls().with("reason-" + tool, Texts.in(language).get("use.eliminate.reason")),
                pointer -> pointer.replaceFirst("^/", "") + "-" + tool,
                () -> shortlists.settle(
                        which, tool, status, typed.value("reason-" + tool), FormVersion.of(typed.optional("version"))));
    }

    private static FormControls controls(Language language) {
        var texts = Texts.in(language);
        return new FormControls()
                .with("solution", texts.get("use.candidate"))
                .with("reasonsFor", texts.get("use.for"))
                .with("reasonsAgainst", texts.get("use.against"));
    }
}
