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
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.marking.MarkingService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;

/** The reader's own marks: what is done, what is missing, and handing in. */
@RequestScoped
@Path("{language: en|tc|sc}/panel/{reference}/sheet")
public class ShowSheet {

    private static final String TEMPLATE = "marking/sheet";

    @EJB
    MarkingService marking;

    @Inject
    CriterionWords words;

    @Inject
    PageRequest page;

    /** Shows the grid. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, sheet(language, known(reference), List.of()));
    }

    /** Hands in all marks. */
    @POST
    @Path("submission")
    public Response submit(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        return page.act(
                language,
                () -> {
                    var after = marking.submit(which, FormVersion.of(sent.one("version")));
                    return "/panel/" + which
                            + (after.stage() == EvaluationStatus.MODERATION ? "/moderation" : "/sheet");
                },
                "marking.done.submit",
                refusal -> refused(language, which, "", refusal));
    }

    /** Opens somebody's marks again. */
    @POST
    @Path("reopening")
    public Response reopen(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        var reason = "reason-" + sent.one("marker");
        return page.act(
                language,
                () -> marking.reopen(which, sent.one("marker"), sent.one(reason)),
                "/panel/" + which + "/sheet",
                "marking.done.reopen",
                refusal -> refused(language, which, reason, refusal));
    }

    private Response refused(Language language, EvaluationReference which, String control, DomainException refusal) {
        var errors = refusal.problems().stream()
                .map(problem -> new FieldError(
                        problem.pointer() == null ? "" : control, ProblemTexts.detail(problem, language)))
                .distinct()
                .toList();
        return page.refused(TEMPLATE, sheet(language, which, errors));
    }

    private SheetPage sheet(Language language, EvaluationReference which, List<FieldError> errors) {
        var view = marking.read(which);
        var frame = page.frame(language, view.title());
        return new SheetPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/evaluations/" + which), which.value())),
                view,
                words.of(view.criteriaSet(), language),
                errors);
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
