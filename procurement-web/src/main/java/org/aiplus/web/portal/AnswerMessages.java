// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.submission.MessageId;
import org.aiplus.submission.SubmissionReference;
import org.aiplus.submission.SubmissionService;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** A vendor reads what moderators wrote about a submission, and answers their questions. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/submissions/{reference}/messages")
public class AnswerMessages {

    private static final String TEMPLATE = "portal/messages";

    @EJB
    SubmissionService submissions;

    @Inject
    PageRequest page;

    @Inject
    PortalForms forms;

    /** Shows all messages, with a form for each open question. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, messages(language, SubmissionPaths.reference(reference), "", "", List.of()));
    }

    /** Answers a question. */
    @POST
    @Path("{message}")
    public Response answer(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("message") String message) {
        var which = SubmissionPaths.reference(reference);
        var question = MessageId.parse(message).orElseThrow(NotFound::new);
        var text = FormValues.of(page.sent())
                .one("text-" + question)
                .replace("\r\n", "\n")
                .strip();
        try {
            submissions.answer(which, question, text);
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return page.refused(TEMPLATE, messages(language, which, question.toString(), text, refusal.problems()));
        }
        page.flash(true, "portal.answer.done");
        return page.seeOther(language, SubmissionPaths.of(which));
    }

    private MessagesPage messages(
            Language language, SubmissionReference reference, String answering, String text, List<Problem> problems) {
        var view = submissions.read(reference);
        var overview = "/" + language.path() + SubmissionPaths.of(reference);
        var texts = Texts.in(language);
        var untitled = page.frame(language, texts.get("portal.messages"));
        var name = StageLine.name(view.name(), untitled).text();
        var frame = untitled.withBreadcrumbs(
                new Crumb("/" + language.path() + "/vendor", texts.get("portal.title")), new Crumb(overview, name));
        var sections = forms.sections(view.content().questionSetVersion(), language);
        return new MessagesPage(
                frame,
                name,
                overview,
                MessageLine.of(view.messages(), sections, frame, "portal"),
                answering,
                text,
                new FormControls()
                        .with("text-" + answering, texts.get("portal.answer.label"))
                        .errors(problems, language, pointer -> pointer.equals("/text") ? "text-" + answering : ""));
    }
}
