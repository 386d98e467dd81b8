// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.marking.RankingService;
import org.aiplus.marking.RankingView;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The ranking, and what it would be under other weights. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations/{reference}/ranking")
public class ShowRanking {

    private static final String TEMPLATE = "marking/ranking";

    @EJB
    RankingService rankings;

    @Inject
    CriterionWords words;

    @Inject
    PageRequest page;

    /**
     * Shows the ranking.
     *
     * @param weight another weight of quality, 0 to 100; that of the scheme when absent
     * @param formula another formula; that of the scheme when absent
     */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @QueryParam("weight") @Nullable String weight,
            @QueryParam("formula") @Nullable String formula) {
        var which = ShowSheet.known(reference);
        var asked = Arrays.stream(PriceFormula.values())
                .filter(one -> one.comparesPrices() && one.name().equals(formula))
                .findFirst()
                .orElse(null);
        if (weight == null && asked == null) {
            return page.page(TEMPLATE, ranking(language, which, rankings.read(which), null, List.of()));
        }
        var typed = weight == null ? "" : weight.strip();
        if (!typed.isEmpty() && !typed.matches("[0-9]{1,2}([.][0-9]{1,4})?|100")) {
            var text =
                    ProblemTexts.detail(Problem.at("/qualityWeight", ProblemCode.TOO_LARGE, "maximum", 100), language);
            return page.refused(
                    TEMPLATE,
                    ranking(language, which, rankings.read(which), typed, List.of(new FieldError("weight", text))));
        }
        var view = rankings.whatIf(which, typed.isEmpty() ? null : new BigDecimal(typed), asked);
        return page.page(TEMPLATE, ranking(language, which, view, typed, List.of()));
    }

    private RankingPage ranking(
            Language language,
            EvaluationReference which,
            RankingView view,
            @Nullable String typed,
            List<FieldError> errors) {
        var frame = page.frame(language, Texts.in(language).get("marking.ranking"));
        return new RankingPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/evaluations/" + which), which.value())),
                view,
                words.of(view.criteriaSet(), language),
                typed == null ? view.input().scheme().qualityWeight().toPlainString() : typed,
                errors);
    }
}
