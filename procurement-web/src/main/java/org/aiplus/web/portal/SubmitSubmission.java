// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

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
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.submission.SubmissionReference;
import org.aiplus.submission.SubmissionService;
import org.aiplus.web.form.FormProblems;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.request.PublicAddress;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor checks all answers and hands them in. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/submissions/{reference}")
public class SubmitSubmission {

    private static final String TEMPLATE = "portal/check";

    @EJB
    SubmissionService submissions;

    @Inject
    PageRequest page;

    @Inject
    PortalForms forms;

    /** Shows all answers, and everything that is wrong with them. */
    @GET
    @Path("check")
    public Response check(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = SubmissionPaths.reference(reference);
        return page.page(
                TEMPLATE, checkPage(language, which, submissions.dryRun(which).problems(), false));
    }

    /** Hands the answers in. */
    @POST
    @Path("submit")
    public Response submit(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version,
            @FormParam("key") @Nullable String key) {
        var which = SubmissionPaths.reference(reference);
        try {
            var expected = FormVersion.of(version);
            var receipt = submissions.submit(which, expected, IdempotencyKey.of(key));
            return page.seeOther(language, SubmissionPaths.receipt(which, receipt.snapshot()));
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return page.refused(TEMPLATE, checkPage(language, which, refusal.problems(), true));
        }
    }

    private CheckPage checkPage(
            Language language, SubmissionReference reference, List<Problem> problems, boolean refused) {
        var view = submissions.read(reference);
        var sections = forms.sections(view.content().questionSetVersion(), language);
        var texts = Texts.in(language);
        var address = "/" + language.path() + SubmissionPaths.of(reference);
        var untitled = page.frame(language, texts.get(view.editable() ? "portal.check.title" : "portal.answers.title"));
        var name = StageLine.name(view.name(), untitled).text();
        var frame = untitled.withBreadcrumbs(
                new Crumb("/" + language.path() + "/vendor", texts.get("portal.title")), new Crumb(address, name));
        // What cannot be changed now is only read: then there is nothing to put right.
        var found =
                view.editable() || refused ? FormProblems.of(problems, sections.all(), language) : FormProblems.NONE;
        var lines = new AnswerLines(frame, sections, found, view.editable() ? address : null);
        return new CheckPage(
                frame,
                reference.value(),
                name,
                view.editable(),
                view.version(),
                Ids.next().toString(),
                lines.of(view.content().tree()),
                lines.summary(),
                refused,
                ApiCalls.submit(PublicAddress.origin(), view));
    }
}
