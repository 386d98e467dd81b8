// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.approval;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.approval.ApprovalReference;
import org.aiplus.approval.ApprovalService;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** One round of approval: its steps, and what the reader can decide or hand over. */
@RequestScoped
@Path("{language: en|tc|sc}/approvals/{reference}")
public class ShowApproval {

    private static final String TEMPLATE = "approval/show";
    private static final List<String> CONTROLS = List.of("outcome", "remark", "delegate", "until");

    @EJB
    ApprovalService approvals;

    @Inject
    PageRequest page;

    @Inject
    CatalogueClock clock;

    /** Shows the round. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, round(language, known(reference), Map.of(), List.of()));
    }

    /** Every round about the same subject with all its steps. */
    @GET
    @Path("rounds")
    public Response rounds(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var views = approvals.rounds(known(reference));
        var texts = Texts.in(language);
        var untitled = page.frame(language, "");
        var title = texts.get("approvals.rounds.of", views.get(0).subject());
        var frame = untitled.withTitle(title)
                .withBreadcrumbs(
                        new Crumb(untitled.href("/approvals"), texts.get("approvals.title")),
                        new Crumb(untitled.href("/approvals/" + reference), reference));
        return page.page(
                "approval/rounds",
                new ApprovalRoundsPage(
                        frame,
                        views.stream()
                                .map(view -> new ApprovalPage(frame, view, List.of(), Map.of(), clock.now(), List.of()))
                                .toList()));
    }

    /** Decides in a step. */
    @POST
    @Path("steps/{step}/decision")
    public Response decide(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("step") String step) {
        var form = new StepForm(id(step), page.sent());
        var outcome = Arrays.stream(DecisionOutcome.values())
                .filter(known -> known.name().equals(form.value("outcome")))
                .findFirst()
                .orElse(null);
        return done(
                language,
                known(reference),
                form,
                outcome == DecisionOutcome.RETURN ? "approvals.done.return" : "approvals.done.approve",
                () -> approvals.decide(known(reference), form.step(), outcome, form.value("remark"), form.version()));
    }

    /** Hands a step over. */
    @POST
    @Path("steps/{step}/delegation")
    public Response delegate(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("step") String step) {
        var form = new StepForm(id(step), page.sent());
        return done(
                language,
                known(reference),
                form,
                "approvals.done.delegate",
                () -> approvals.delegate(
                        known(reference), form.step(), form.value("delegate"), form.day("until"), form.version()));
    }

    private Response done(Language language, ApprovalReference reference, StepForm form, String message, Runnable act) {
        return page.act(language, act, "/approvals", message, refusal -> {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with(form.control("outcome"), texts.get("approvals.outcome"))
                    .with(form.control("remark"), texts.get("approvals.remark"))
                    .with(form.control("delegate"), texts.get("approvals.delegate.to"))
                    .with(form.control("until"), texts.get("approvals.delegate.until"))
                    .errors(refusal.problems(), language, pointer -> form.control(pointer.replace("/", "")));
            return page.refused(TEMPLATE, round(language, reference, form.typed(CONTROLS), errors));
        });
    }

    private ApprovalPage round(
            Language language, ApprovalReference reference, Map<String, String> typed, List<FieldError> errors) {
        var view = approvals.read(reference);
        var texts = Texts.in(language);
        var frame = page.frame(language, view.title().resolve(language).text());
        return new ApprovalPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/approvals"), texts.get("approvals.title"))),
                view,
                approvals.choices(reference),
                new LinkedHashMap<>(typed),
                clock.now(),
                errors);
    }

    private static ApprovalReference known(String reference) {
        return ApprovalReference.parse(reference).orElseThrow(NotFound::new);
    }

    private static UUID id(String step) {
        return Ids.parse(step).orElseThrow(NotFound::new);
    }
}
