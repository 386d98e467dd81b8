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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.NewFeedback;
import org.aiplus.pilot.PilotFeedbackService;
import org.aiplus.pilot.PilotService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** What participants of a pilot say about working with the tool. */
@RequestScoped
@Path("{language: en|tc|sc}/uses/{use}/pilots/{reference}/feedback")
public class GiveFeedback {

    private static final String TEMPLATE = "pilot/feedback";

    @EJB
    PilotService pilots;

    @EJB
    PilotFeedbackService feedback;

    @Inject
    PageRequest page;

    /** Shows what was said, and the form. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, feedbackPage(language, reference, Map.of(), List.of()));
    }

    /** Keeps an answer. */
    @POST
    public Response give(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference) {
        var form = new PilotForm(page.sent());
        var said = new NewFeedback(
                Objects.requireNonNullElse(form.choice(Arm.class, "arm"), Arm.TOOL),
                small(form.whole("useful", "/useful")),
                small(form.whole("trusted", "/trusted")),
                form.text("minutes").isEmpty() ? null : small(form.whole("minutes", "/minutes")),
                form.text("helped").replace("\r\n", "\n"),
                form.text("hindered").replace("\r\n", "\n"),
                language,
                form.ticked("anonymous"));
        var problems = new ArrayList<>(form.problems().list());
        try {
            if (problems.isEmpty()) {
                feedback.give(ShowPilot.known(reference), said);
            }
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            problems.addAll(refusal.problems());
        }
        if (!problems.isEmpty()) {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with("useful", texts.get("pilot.feedback.useful"))
                    .with("trusted", texts.get("pilot.feedback.trusted"))
                    .with("minutes", texts.get("pilot.feedback.minutes"))
                    .with("helped", texts.get("pilot.feedback.helped"))
                    .with("hindered", texts.get("pilot.feedback.hindered"))
                    .errors(problems, language);
            var typed = new LinkedHashMap<String, String>();
            page.sent().forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.get(0)));
            return page.refused(TEMPLATE, feedbackPage(language, reference, typed, errors));
        }
        page.flash(true, "pilot.done.feedback");
        return page.seeOther(language, "/uses/" + use + "/pilots/" + reference + "/feedback");
    }

    /** As an int; what is missing or out of every range is none of the marks. */
    private static int small(@Nullable Long number) {
        return number == null ? 0 : (int) Math.max(-100_000, Math.min(100_000, number));
    }

    private FeedbackPage feedbackPage(
            Language language, String reference, Map<String, String> typed, List<FieldError> errors) {
        var which = ShowPilot.known(reference);
        var view = pilots.read(which);
        var frame = page.frame(language, Texts.in(language).get("pilot.feedback") + " " + reference);
        var use = "/uses/" + view.useCase();
        return new FeedbackPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href(use), view.useCase()),
                        new Crumb(frame.href(use + "/pilots/" + which), which.value())),
                view,
                feedback.feedback(which),
                typed,
                errors);
    }
}
