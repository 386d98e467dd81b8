// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aiplus.evaluation.CandidateService;
import org.aiplus.evaluation.EvaluationAct;
import org.aiplus.evaluation.EvaluationContent.CandidateChoice;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationService;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.search.SearchHit;
import org.aiplus.search.SearchQuery;
import org.aiplus.search.SearchService;
import org.aiplus.search.SolutionSummary;
import org.aiplus.search.SortOrder;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The tools of a draft: looked up in the catalogue, invited or left out with a reason. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations/{reference}/edit/candidates")
public class EditCandidates {

    private static final String TEMPLATE = "evaluation/candidates";

    @EJB
    EvaluationService evaluations;

    @EJB
    CandidateService candidates;

    @EJB
    SearchService search;

    @Inject
    PageRequest page;

    /** Shows the tools, and what the catalogue has for some words. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @QueryParam("q") @Nullable String words) {
        var view = draft(ShowEvaluation.known(reference));
        return page.page(
                TEMPLATE,
                candidatesPage(language, view, words, view.content().candidates(), view.version(), List.of()));
    }

    /** Saves the tools, those included that were ticked in the catalogue. */
    @POST
    public Response save(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = ShowEvaluation.known(reference);
        var sent = FormValues.of(page.sent());
        var version = FormVersion.of(sent.one("version"));
        var before = draft(which);
        var chosen = CandidateRows.sent(before.content(), sent);
        return page.act(
                language,
                () -> evaluations.save(which, before.content().withCandidates(chosen), version),
                "/evaluations/" + which + "/edit/candidates",
                "evaluation.done.save",
                refusal -> {
                    var controls = new FormControls();
                    for (int i = 0; i < chosen.size(); i++) {
                        controls.with(CandidateRows.LEFT_OUT + i, chosen.get(i).solution());
                    }
                    var errors = controls.errors(refusal.problems(), language, EditCandidates::control);
                    return page.refused(TEMPLATE, candidatesPage(language, before, null, chosen, version, errors));
                });
    }

    /** The problem of a row is shown where the row can be changed. */
    private static String control(String pointer) {
        var parts = pointer.split("/");
        return parts.length > 2 && parts[1].equals("candidates") ? CandidateRows.LEFT_OUT + parts[2] : "";
    }

    private EvaluationView draft(EvaluationReference reference) {
        var view = evaluations.read(reference);
        if (!view.acts().contains(EvaluationAct.EDIT)) {
            throw new NotAllowed();
        }
        return view;
    }

    private CandidatesPage candidatesPage(
            Language language,
            EvaluationView view,
            @Nullable String words,
            List<CandidateChoice> rows,
            long version,
            List<FieldError> errors) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("evaluation.edit.candidates"));
        return new CandidatesPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/evaluations"), texts.get("evaluation.list.title")),
                        new Crumb(
                                frame.href("/evaluations/" + view.reference()),
                                view.content().title())),
                view,
                rows,
                words,
                words == null ? List.of() : found(language, words, rows),
                version,
                errors);
    }

    /** What the catalogue has, that which can be bought first; what is in the evaluation already is left out. */
    private List<CandidatesPage.Found> found(Language language, String words, List<CandidateChoice> rows) {
        var known = rows.stream().map(CandidateChoice::solution).toList();
        var query = new SearchQuery(words.strip(), Map.of(), SortOrder.RELEVANCE, 1, SearchQuery.MAX_SIZE, language);
        var hits = search.search(query).hits().stream()
                .map(SearchHit::summary)
                .filter(one -> !one.referenceRecord()
                        && !known.contains(one.reference().value()))
                .toList();
        var buyable = candidates.buyable(
                hits.stream().map(one -> one.reference().value()).toList());
        var found = new ArrayList<CandidatesPage.Found>();
        for (var can : List.of(true, false)) {
            hits.stream()
                    .filter(one -> buyable.contains(one.reference().value()) == can)
                    .limit(CandidatesPage.MOST)
                    .forEach(one -> found.add(found(language, one, can)));
        }
        return found;
    }

    private static CandidatesPage.Found found(Language language, SolutionSummary one, boolean buyable) {
        var vendor = one.vendor();
        return new CandidatesPage.Found(
                one.reference().value(),
                one.name().resolve(language).text(),
                vendor == null ? "" : vendor.resolve(language).text(),
                buyable);
    }
}
