// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.marking.ConsensusService;
import org.aiplus.shared.Language;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** Moderation: all marks, the points to be settled, and the end of quality. */
@RequestScoped
@Path("{language: en|tc|sc}/panel/{reference}/moderation")
public class ShowConsensus {

    private static final String TEMPLATE = "marking/moderation";

    @EJB
    ConsensusService consensus;

    @Inject
    CriterionWords words;

    @Inject
    PageRequest page;

    /** Shows the points. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, moderation(language, ShowSheet.known(reference), List.of()));
    }

    /** Takes over what all agree about. */
    @POST
    @Path("agreed-points")
    public Response settleAgreed(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = ShowSheet.known(reference);
        return done(language, which, "marking.done.agreed-points", () -> consensus.settleAgreed(which));
    }

    /** The reader stands by the consensus. */
    @POST
    @Path("agreement")
    public Response agree(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = ShowSheet.known(reference);
        var sent = FormValues.of(page.sent());
        return done(language, which, "marking.done.agree", () -> consensus.agree(which, sent.one("digest")));
    }

    /** Closes quality. */
    @POST
    @Path("closing")
    public Response close(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = ShowSheet.known(reference);
        var sent = FormValues.of(page.sent());
        return done(language, which, "marking.done.close", () -> consensus.close(which, sent.one("digest")));
    }

    private Response done(Language language, EvaluationReference which, String message, Runnable act) {
        return page.act(
                language,
                act,
                "/panel/" + which + "/moderation",
                message,
                refusal -> page.refused(
                        TEMPLATE,
                        moderation(language, which, new FormControls().errors(refusal.problems(), language))));
    }

    private ConsensusPage moderation(Language language, EvaluationReference which, List<FieldError> errors) {
        var view = consensus.read(which);
        var frame = page.frame(language, Texts.in(language).get("marking.moderation"));
        return new ConsensusPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/evaluations/" + which), which.value())),
                view,
                words.of(view.criteriaSet(), language),
                errors);
    }
}
