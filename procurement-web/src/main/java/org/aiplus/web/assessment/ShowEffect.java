// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.assessment.ListingReportService;
import org.aiplus.assessment.SolutionEffect;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** Which listed tools an edition of the criteria would not carry, and why; looked at before it is published. */
@RequestScoped
@Path("{language: en|tc|sc}/edition-effects/{set}/{edition}")
public class ShowEffect {

    @EJB
    ListingReportService reports;

    @Inject
    PageRequest page;

    /** The tools that would come to less. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("set") String set,
            @PathParam("edition") String edition) {
        var effect = reports.effect(set, edition);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("assessment.effect", effect.edition()))
                .withBreadcrumbs(
                        new Crumb("/" + language.path() + "/criteria-drafts", texts.get("criteria.drafts.title")),
                        new Crumb(
                                "/" + language.path() + "/criteria-drafts/" + effect.edition(),
                                texts.get("criteria.draft.title", effect.edition())));
        return page.page(
                "assessment/effect",
                new EffectPage(
                        frame,
                        effect.edition().toString(),
                        effect.listed(),
                        effect.failing(),
                        effect.solutions().stream()
                                .map(one -> new EffectPage.Line(
                                        one.solution().value(),
                                        one.name().resolve(language),
                                        one.now().name(),
                                        one.then().name(),
                                        reasons(one, texts)))
                                .toList()));
    }

    private static List<String> reasons(SolutionEffect effect, Texts texts) {
        var separator = texts.get("catalogue.list-separator");
        var reasons = new ArrayList<String>();
        if (!effect.failedGates().isEmpty()) {
            reasons.add(texts.get("assessment.effect.gates", String.join(separator, effect.failedGates())));
        }
        if (!effect.belowFloor().isEmpty()) {
            reasons.add(texts.get("assessment.effect.floors", String.join(separator, effect.belowFloor())));
        }
        if (!effect.unanswered().isEmpty()) {
            reasons.add(texts.get("assessment.effect.unanswered", String.join(separator, effect.unanswered())));
        }
        if (reasons.isEmpty()) {
            reasons.add(texts.get("assessment.effect.points"));
        }
        return reasons;
    }
}
