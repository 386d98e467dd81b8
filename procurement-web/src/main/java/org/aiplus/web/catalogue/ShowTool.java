// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.aiplus.assessment.AssessmentService;
import org.aiplus.assessment.AssessmentView;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.claim.ClaimService;
import org.aiplus.identity.Role;
import org.aiplus.pilot.PilotRegisterService;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.evidence.Proofs;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** One entry of the catalogue. */
@RequestScoped
@Path("{language: en|tc|sc}/tools/{reference}")
public class ShowTool {

    @EJB
    CatalogueService catalogue;

    @EJB
    ClaimService claims;

    @EJB
    AssessmentService assessments;

    @EJB
    PilotRegisterService pilots;

    @Inject
    Proofs proofs;

    @Inject
    ReaderActs acts;

    @Inject
    PageRequest page;

    @Inject
    CatalogueWords words;

    /**
     * Shows the published revision, as far as the reader may see it; tools chosen for a comparison are carried along.
     *
     * @param beside whether the reader wants to correct, report or judge something on the page
     */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @QueryParam(Comparison.PARAMETER) List<String> compare,
            @QueryParam(EntryActs.PARAMETER) boolean beside) {
        var view = catalogue.read(SolutionReference.parse(reference).orElseThrow(NotFound::new));
        var comparison = Comparison.of(compare);
        var list = comparison.on(QueryString.EMPTY, "/" + language.path() + "/tools");
        var frame = page.frame(language, view.name().resolve(language).text())
                .withBreadcrumbs(new PageFrame.Crumb(list, Texts.in(language).get("catalogue.title")));
        var possible = acts.of(view, frame);
        var offer = comparison.on(
                QueryString.EMPTY.with(EntryActs.PARAMETER, "true"), frame.href("/tools/" + view.reference()));
        return page.page(
                "tools/entry",
                new ToolPages(frame, words.entries(language), comparison)
                        .page(
                                view,
                                proofs.of(claims.claims(view.reference()), language),
                                beside ? possible : possible.offeredAt(offer),
                                assessed(view, frame),
                                pilots.lessons(view.reference())));
    }

    /** The decision by which it has its status, or where an assessor begins. */
    private ToolPage.@Nullable Assessed assessed(SolutionView view, PageFrame frame) {
        if (view.status() != SolutionStatus.NOT_ASSESSED) {
            return assessments
                    .current(view.reference())
                    .map(assessment -> decision(assessment, frame))
                    .orElse(null);
        }
        var person = page.person();
        var assesses = person != null && (person.has(Role.ADMINISTRATOR) || person.has(Role.PROCUREMENT_OFFICER));
        return assesses && !view.referenceRecord()
                ? new ToolPage.Assessed(frame.href("/assessments?solution=" + view.reference()), null)
                : null;
    }

    private static ToolPage.Assessed decision(AssessmentView assessment, PageFrame frame) {
        var decided = Objects.requireNonNull(assessment.decidedAt());
        var words = frame.texts()
                .get(
                        "assessment.entry.facts",
                        frame.texts()
                                .of("assessment.outcome", assessment.result().outcome()),
                        assessment.criteria().toString(),
                        frame.formats().date(decided));
        return new ToolPage.Assessed(frame.href("/assessments/" + assessment.reference()), words);
    }
}
