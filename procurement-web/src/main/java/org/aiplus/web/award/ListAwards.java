// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.aiplus.award.AwardNoticeService;
import org.aiplus.award.OutcomeService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.identity.Role;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Notices of intended awards, for everybody. */
@RequestScoped
@Path("{language: en|tc|sc}/awards")
public class ListAwards {

    private static final int SIZE = 50;

    @EJB
    AwardNoticeService notices;

    @EJB
    OutcomeService outcomes;

    @Inject
    PageRequest page;

    /** Shows notices, the newest first. */
    @GET
    public Response list(@PathParam("language") Language language, @QueryParam("cursor") @Nullable String cursor) {
        var found = notices.list(cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("award.notices"));
        var next = found.next();
        return page.page(
                "award/notices",
                new NoticeListPage(
                        frame,
                        found.items(),
                        notices.rules(),
                        next == null
                                ? null
                                : QueryString.EMPTY.with("cursor", next).on(frame.href("/awards"))));
    }

    /** Shows the notice about an evaluation. */
    @GET
    @Path("{reference}")
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var notice = notices.read(ShowAward.known(reference));
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("award.notice.title", notice.title()));
        return page.page(
                "award/notice",
                new NoticePage(
                        frame.withBreadcrumbs(new Crumb(frame.href("/awards"), texts.get("award.notices"))),
                        notice,
                        notices.rules(),
                        mayHaveBid(notice.evaluation())));
    }

    /** A visitor may be somebody who has bid; of people who are signed in it is known. */
    private boolean mayHaveBid(EvaluationReference evaluation) {
        var person = page.person();
        if (person == null) {
            return true;
        }
        if (!person.has(Role.VENDOR)) {
            return false;
        }
        try {
            return outcomes.read(evaluation) != null;
        } catch (NotFound nothingToTell) {
            return false;
        }
    }
}
