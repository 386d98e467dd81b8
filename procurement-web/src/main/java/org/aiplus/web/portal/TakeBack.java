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
import java.util.Objects;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.submission.SubmissionReference;
import org.aiplus.submission.SubmissionService;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor takes a submission back: to change it, to what it said before, or for good. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/submissions/{reference}")
public class TakeBack {

    private static final String PULL_BACK = "pull-back";
    private static final String REVERT = "revert";
    private static final String WITHDRAW = "withdraw";
    private static final String TEMPLATE = "portal/confirm";

    @EJB
    SubmissionService submissions;

    @Inject
    PageRequest page;

    /** Asks whether it shall be taken back to be changed. */
    @GET
    @Path(PULL_BACK)
    public Response askPullBack(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, confirm(language, SubmissionPaths.reference(reference), PULL_BACK, "", List.of()));
    }

    /** Takes it back to be changed. */
    @POST
    @Path(PULL_BACK)
    public Response pullBack(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = SubmissionPaths.reference(reference);
        try {
            submissions.pullBack(which, version(version));
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return page.refused(TEMPLATE, confirm(language, which, PULL_BACK, "", refusal.problems()));
        }
        page.flash(true, "portal.act.done.pull-back");
        return page.seeOther(language, SubmissionPaths.of(which));
    }

    /** Asks whether it shall be taken back for good. */
    @GET
    @Path(WITHDRAW)
    public Response askWithdraw(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, confirm(language, SubmissionPaths.reference(reference), WITHDRAW, "", List.of()));
    }

    /** Takes it back for good. */
    @POST
    @Path(WITHDRAW)
    public Response withdraw(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("reason") @Nullable String reason,
            @FormParam("version") @Nullable String version) {
        var which = SubmissionPaths.reference(reference);
        var why = Objects.requireNonNullElse(reason, "").replace("\r\n", "\n").strip();
        try {
            submissions.withdraw(which, why, version(version));
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return page.refused(TEMPLATE, confirm(language, which, WITHDRAW, why, refusal.problems()));
        }
        page.flash(true, "portal.act.done.withdraw");
        return page.seeOther(language, SubmissionPaths.of(which));
    }

    /** Asks whether the draft shall say again what was handed in earlier; 0 is what is published. */
    @GET
    @Path("revert/{snapshot: [0-9]+}")
    public Response askRevert(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("snapshot") int snapshot) {
        var which = SubmissionPaths.reference(reference);
        return page.page(TEMPLATE, confirm(language, which, REVERT, "/" + snapshot, "", List.of()));
    }

    /** Makes the draft say it again. */
    @POST
    @Path("revert/{snapshot: [0-9]+}")
    public Response revert(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("snapshot") int snapshot,
            @FormParam("version") @Nullable String version) {
        var which = SubmissionPaths.reference(reference);
        try {
            submissions.revert(which, snapshot, version(version));
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return page.refused(TEMPLATE, confirm(language, which, REVERT, "/" + snapshot, "", refusal.problems()));
        }
        page.flash(true, "portal.act.done.revert");
        return page.seeOther(language, SubmissionPaths.of(which));
    }

    private ConfirmPage confirm(
            Language language, SubmissionReference reference, String act, String reason, List<Problem> problems) {
        return confirm(language, reference, act, "", reason, problems);
    }

    private ConfirmPage confirm(
            Language language,
            SubmissionReference reference,
            String act,
            String which,
            String reason,
            List<Problem> problems) {
        var view = submissions.read(reference);
        var texts = Texts.in(language);
        var overview = "/" + language.path() + SubmissionPaths.of(reference);
        var untitled = page.frame(language, texts.of("portal.act.title", act));
        var name = StageLine.name(view.name(), untitled).text();
        return new ConfirmPage(
                untitled.withBreadcrumbs(
                        new Crumb("/" + language.path() + "/vendor", texts.get("portal.title")),
                        new Crumb(overview, name)),
                act,
                overview + "/" + act + which,
                overview,
                name,
                view.version(),
                act.equals(WITHDRAW),
                reason,
                new FormControls().with("reason", texts.get("portal.reason")).errors(problems, language));
    }

    private static long version(@Nullable String typed) {
        return FormVersion.of(typed);
    }
}
