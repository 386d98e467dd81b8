// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.change;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.submission.ChangeNoticeId;
import org.aiplus.submission.ChangeNoticeService;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Administrators review what vendors have declared to have changed. */
@RequestScoped
@Path("{language: en|tc|sc}/changes")
public class ReviewChanges {

    private static final String TEMPLATE = "change/review";
    private static final String CONCLUSION = "conclusion-";

    @EJB
    ChangeNoticeService notices;

    @Inject
    PageRequest page;

    /** What waits. */
    @GET
    public Response show(@PathParam("language") Language language) {
        return page.page(TEMPLATE, reviewPage(language, FormValues.of(Map.of()), null, List.of()));
    }

    /** Ends a review. */
    @POST
    @Path("{id}")
    public Response review(@PathParam("language") Language language, @PathParam("id") String id) {
        var notice = ChangeNoticeId.parse(id).orElseThrow(NotFound::new);
        var typed = FormValues.of(page.sent());
        var version = typed.one("version");
        try {
            notices.review(notice, typed.one(CONCLUSION + notice).replace("\r\n", "\n"), FormVersion.of(version));
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return page.refused(TEMPLATE, reviewPage(language, typed, notice, refusal.problems()));
        }
        page.flash(true, "change.reviewed");
        return page.seeOther(language, "/changes");
    }

    private ReviewChangesPage reviewPage(
            Language language, FormValues typed, @Nullable ChangeNoticeId refused, List<Problem> problems) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("change.review.title"))
                .withBreadcrumbs(new Crumb("/" + language.path() + "/moderation", texts.get("moderation.title")));
        var open = notices.open().stream()
                .map(notice -> new ReviewChangesPage.Open(
                        notice.id().toString(),
                        notice.solution(),
                        DeclareChange.line(notice, frame),
                        notice.version(),
                        CONCLUSION + notice.id(),
                        typed.one(CONCLUSION + notice.id())))
                .toList();
        var controls = new FormControls();
        open.forEach(change -> controls.with(change.control(), change.solution()));
        var errors = controls.errors(problems, language, pointer -> pointer.isEmpty() ? "" : CONCLUSION + refused);
        return new ReviewChangesPage(frame, open, errors);
    }
}
