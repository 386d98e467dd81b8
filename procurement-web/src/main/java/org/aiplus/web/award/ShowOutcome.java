// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

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
import org.aiplus.award.OutcomeService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Language;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.marking.CriterionWords;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** How an evaluation came out, for a bidder; and what it has against it. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/evaluations/{reference}/outcome")
public class ShowOutcome {

    private static final String TEMPLATE = "award/outcome";

    @EJB
    OutcomeService outcomes;

    @Inject
    CriterionWords words;

    @Inject
    PageRequest page;

    /** Shows it. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, outcome(language, ShowAward.known(reference), "", List.of()));
    }

    /** Objects. */
    @POST
    @Path("objections")
    public Response object(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = ShowAward.known(reference);
        var said = TermsForm.text(FormValues.of(page.sent()), "reasons");
        return page.act(
                language,
                () -> outcomes.object(which, language, said, Optional.empty()),
                "/vendor/evaluations/" + which + "/outcome",
                "award.done.object",
                refusal -> {
                    var errors = new FormControls()
                            .with("reasons", Texts.in(language).get("award.object.reasons"))
                            .errors(refusal.problems(), language);
                    return page.refused(TEMPLATE, outcome(language, which, said, errors));
                });
    }

    private OutcomePage outcome(Language language, EvaluationReference which, String typed, List<FieldError> errors) {
        var view = outcomes.read(which);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("award.outcome.title"));
        return new OutcomePage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/vendor/evaluations"), texts.get("bid.list.title")),
                        new Crumb(frame.href("/vendor/evaluations/" + which), which.value())),
                view,
                words.of(view.criteriaSet(), language),
                typed,
                errors);
    }
}
