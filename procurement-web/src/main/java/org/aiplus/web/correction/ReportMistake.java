// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.correction.CorrectionService;
import org.aiplus.correction.NewCorrection;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.RuleViolation;
import org.aiplus.web.catalogue.FieldWords;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Somebody of the government reports that one field of an entry is wrong. */
@RequestScoped
@Path("{language: en|tc|sc}/tools/{reference}/corrections/new")
public class ReportMistake {

    private static final String TEMPLATE = "correction/report";

    @EJB
    CorrectionService corrections;

    @Inject
    PageRequest page;

    @Inject
    FieldWords words;

    /**
     * Shows what the field says, and asks what is wrong with it.
     *
     * @param field code of the field beside which the reader was
     */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @QueryParam("field") @Nullable String field) {
        var typed = FormValues.of(Map.of("field", List.of(Objects.requireNonNullElse(field, ""))));
        return page.page(TEMPLATE, form(language, known(reference), typed, List.of()));
    }

    /** Reports it. */
    @POST
    public Response report(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var solution = known(reference);
        var typed = FormValues.of(page.sent());
        var key = typed.one("key");
        try {
            var request = corrections.report(
                    solution,
                    new NewCorrection(
                            typed.one("field"),
                            CorrectionWords.text(typed.one("problem")),
                            CorrectionWords.text(typed.one("proposal"))),
                    IdempotencyKey.of(key.isEmpty() ? null : key));
            page.flash(true, "correction.reported", request.reference().value());
            return page.seeOther(language, "/corrections/" + request.reference());
        } catch (RuleViolation refusal) {
            return page.refused(TEMPLATE, form(language, solution, typed, refusal.problems()));
        }
    }

    private ReportPage form(Language language, SolutionReference solution, FormValues typed, List<Problem> problems) {
        var view = corrections.subject(solution);
        var texts = Texts.in(language);
        var name = view.name().resolve(language);
        var frame = page.frame(language, texts.get("correction.report.title"))
                .withBreadcrumbs(
                        new Crumb("/" + language.path() + "/tools", texts.get("catalogue.title")),
                        new Crumb("/" + language.path() + "/tools/" + solution, name.text()));
        var field = typed.one("field");
        return new ReportPage(
                frame,
                solution.value(),
                name,
                field,
                words.label(view, field, frame),
                words.value(view, field, frame),
                typed.one("problem"),
                typed.one("proposal"),
                Ids.next().toString(),
                CorrectionWords.errors(problems, language));
    }

    private static SolutionReference known(String reference) {
        return SolutionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
