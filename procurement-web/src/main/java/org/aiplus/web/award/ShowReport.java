// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.aiplus.award.AwardReportService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.marking.CriterionWords;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** The report of an evaluation. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations/{reference}/report")
public class ShowReport {

    @EJB
    AwardReportService reports;

    @Inject
    CriterionWords words;

    @Inject
    PageRequest page;

    /** Shows it, to read and to print. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page("award/report", report(language, reference));
    }

    /** The same as a tagged PDF. */
    @GET
    @Path("pdf")
    public Response pdf(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var report = report(language, reference);
        var name = report.report().evaluation().reference() + "-" + language.path() + ".pdf";
        return Response.ok(ReportPdf.of(report), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private ReportPage report(Language language, String reference) {
        var which = ShowAward.known(reference);
        var view = reports.read(which);
        var edition = view.evaluation().content().scheme().criteriaSet();
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("award.report.title", which.value()));
        return new ReportPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/evaluations"), texts.get("evaluation.list.title")),
                        new Crumb(frame.href("/evaluations/" + which), which.value())),
                view,
                words.of(edition, language),
                words.sections(edition, language));
    }
}
