// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.aiplus.assessment.ListingReportService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** Where valid evidence is missing today. */
@RequestScoped
@Path("{language: en|tc|sc}/gaps")
public class ShowGaps {

    private static final String TEMPLATE = "assessment/gaps";

    @EJB
    ListingReportService reports;

    @Inject
    CriteriaSets sets;

    @Inject
    PageRequest page;

    /** Over all listed tools. */
    @GET
    public Response overall(@PathParam("language") Language language) {
        var found = reports.gaps();
        var frame = page.frame(language, Texts.in(language).get("assessment.gaps"))
                .withBreadcrumbs(new Crumb(
                        "/" + language.path() + "/assessments",
                        Texts.in(language).get("assessment.list.title")));
        var set = sets.current(CriteriaSets.RESPONSIBLE_AI);
        var lines = found.stream()
                .flatMap(gap -> line(
                        set,
                        gap.criterion(),
                        frame,
                        Optional.of(frame.texts().get("assessment.gaps.count", gap.lacking(), gap.applying())),
                        gap.some().stream().map(SolutionReference::value).toList())
                        .stream())
                .toList();
        return page.page(TEMPLATE, new GapsPage(frame, frame.texts().get("assessment.gaps.lead"), null, lines));
    }

    /** Of one tool. */
    @GET
    @Path("{reference}")
    public Response ofTool(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var found = reports.gaps(SolutionReference.parse(reference).orElseThrow(NotFound::new));
        var name = found.name().resolve(language).text();
        var frame = page.frame(language, Texts.in(language).get("assessment.gaps.of", name))
                .withBreadcrumbs(new Crumb("/" + language.path() + "/tools/" + found.solution(), name));
        var set = sets.of(found.criteria()).orElseThrow(NotFound::new);
        var lines = found.gaps().stream()
                .flatMap(code -> line(set, code, frame, Optional.empty(), List.of()).stream())
                .toList();
        var lead = frame.texts().get("assessment.gaps.tool", found.gaps().size(), found.applying());
        return page.page(TEMPLATE, new GapsPage(frame, lead, found.solution().value(), lines));
    }

    private static Optional<GapsPage.Line> line(
            CriteriaSet set, String code, PageFrame frame, Optional<String> count, List<String> tools) {
        return set.criterion(code)
                .map(criterion -> new GapsPage.Line(
                        code,
                        criterion.name().resolve(frame.language()),
                        frame.href("/criteria/" + set.reference() + "/" + code),
                        count.orElse(null),
                        tools));
    }
}
