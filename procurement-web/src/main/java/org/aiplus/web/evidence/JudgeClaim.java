// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

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
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.claim.ClaimService;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.RuleViolation;
import org.aiplus.web.catalogue.FieldWords;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** An administrator marks an answer of an entry as contradicted, or takes the mark away. */
@RequestScoped
@Path("{language: en|tc|sc}/tools/{reference}/claims/{question}")
public class JudgeClaim {

    private static final String TEMPLATE = "evidence/judge";

    @EJB
    ClaimService claims;

    @EJB
    CatalogueService catalogue;

    @Inject
    Proofs proofs;

    @Inject
    FieldWords words;

    @Inject
    PageRequest page;

    /** Shows the answer with its proof. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("question") String question) {
        return page.page(TEMPLATE, judgePage(language, known(reference), question, "", List.of()));
    }

    /** Marks it. */
    @POST
    public Response mark(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("question") String question,
            @FormParam("reason") @Nullable String reason) {
        var solution = known(reference);
        var typed = Objects.requireNonNullElse(reason, "");
        try {
            claims.contradict(solution, question, typed);
        } catch (RuleViolation refusal) {
            return page.refused(TEMPLATE, judgePage(language, solution, question, typed, refusal.problems()));
        }
        page.flash(true, "evidence.claim.marked");
        return page.seeOther(language, "/tools/" + solution);
    }

    /** Takes the mark away. */
    @POST
    @Path("lift")
    public Response lift(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("question") String question) {
        var solution = known(reference);
        claims.lift(solution, question);
        page.flash(true, "evidence.claim.lifted");
        return page.seeOther(language, "/tools/" + solution);
    }

    private JudgeClaimPage judgePage(
            Language language, SolutionReference solution, String question, String typed, List<Problem> problems) {
        var claim = claims.claim(solution, question);
        var view = catalogue.read(solution);
        var texts = Texts.in(language);
        var name = view.name().resolve(language).text();
        var untitled = page.frame(language, texts.get("evidence.claim.judge"));
        var marked = claim.contradictedAt();
        var frame = untitled.withBreadcrumbs(
                new Crumb(untitled.href("/tools"), texts.get("catalogue.title")),
                new Crumb(untitled.href("/tools/" + solution), name));
        return new JudgeClaimPage(
                frame,
                solution.value(),
                name,
                question,
                words.label(view, question, frame),
                words.value(view, question, frame),
                proofs.line(claim, language),
                marked == null ? null : frame.formats().time(marked),
                typed,
                new FormControls()
                        .with("reason", texts.get("evidence.claim.mark.reason"))
                        .errors(problems, language));
    }

    private static SolutionReference known(String reference) {
        return SolutionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
