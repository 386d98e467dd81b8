// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.assessment.AssessmentAct;
import org.aiplus.assessment.AssessmentReference;
import org.aiplus.assessment.AssessmentService;
import org.aiplus.assessment.AssessmentView;
import org.aiplus.assessment.NewEntry;
import org.aiplus.criteria.Criterion;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.jspecify.annotations.Nullable;

/** Findings about the criteria of one family; what is left empty stays as it is. */
@RequestScoped
@Path("{language: en|tc|sc}/assessments/{reference}/findings")
public class EnterFindings {

    private static final String TEMPLATE = "assessment/findings";
    private static final String RESULT = "result-";
    private static final String REASON = "reason-";
    private static final String CITED = "evidence-";

    @EJB
    AssessmentService assessments;

    @Inject
    PageRequest page;

    @Inject
    FindingsPages pages;

    /**
     * Shows the criteria of a family.
     *
     * @param family its code; the first with something missing when absent
     */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @QueryParam("family") @Nullable String family) {
        var view = assessments.read(ShowAssessment.reference(reference));
        requireEnter(view);
        return page.page(TEMPLATE, pages.of(language, view, family, FormValues.of(Map.of()), List.of()));
    }

    /** Enters what was judged. */
    @POST
    public Response enter(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = ShowAssessment.reference(reference);
        var sent = FormValues.of(page.sent());
        var entries = entries(sent);
        return page.act(
                language,
                () -> assessments.enter(which, entries, FormVersion.of(sent.one("version"))),
                "/assessments/" + which + "/findings",
                "assessment.done.enter",
                refusal -> refused(language, which, sent, entries, refusal));
    }

    private Response refused(
            Language language,
            AssessmentReference which,
            FormValues sent,
            List<NewEntry> entries,
            DomainException refusal) {
        var view = assessments.read(which);
        requireEnter(view);
        var errors = refusal.problems().stream()
                .map(problem -> error(control(problem, entries), ProblemTexts.detail(problem, language)))
                .toList();
        return page.refused(TEMPLATE, pages.of(language, view, sent.one("family"), sent, errors));
    }

    /** A page has many criteria with the same controls: the summary says which is meant. */
    private static FieldError error(String control, String text) {
        return new FieldError(control, text, control.substring(control.indexOf('-') + 1));
    }

    private static void requireEnter(AssessmentView view) {
        if (!view.can(AssessmentAct.ENTER)) {
            throw new NotAllowed();
        }
    }

    /** Those about which anything was typed or chosen. */
    private static List<NewEntry> entries(FormValues sent) {
        var entries = new ArrayList<NewEntry>();
        sent.names().stream()
                .filter(name -> name.startsWith(REASON))
                .map(name -> name.substring(REASON.length()))
                .sorted()
                .forEach(code -> {
                    var result = sent.one(RESULT + code);
                    var reason = sent.one(REASON + code);
                    if (!result.isEmpty() || !reason.isBlank()) {
                        var mark = result.matches("[0-9]") ? Integer.valueOf(result) : null;
                        entries.add(new NewEntry(
                                code,
                                mark == null && !result.isEmpty() ? result : null,
                                mark,
                                reason,
                                references(sent.one(CITED + code))));
                    }
                });
        return entries;
    }

    private static List<String> references(String typed) {
        return Arrays.stream(typed.strip().split("[\\s,;，；、]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String control(Problem problem, List<NewEntry> entries) {
        var parts = Objects.requireNonNullElse(problem.pointer(), "").split("/", -1);
        if (parts.length < 3 || !parts[1].equals("entries") || !parts[2].matches("[0-9]{1,3}")) {
            return "";
        }
        var number = Integer.parseInt(parts[2]);
        var code = number < entries.size()
                ? Objects.requireNonNullElse(entries.get(number).criterion(), "")
                : "";
        var field = parts.length > 3 ? parts[3] : "";
        return switch (field) {
            case "reason" -> REASON + code;
            case "evidence" -> CITED + code;
            default -> RESULT + code;
        };
    }

    /** Name of the control with the result or mark of a criterion. */
    static String result(Criterion criterion) {
        return RESULT + criterion.code();
    }

    /** Name of the control with the reason. */
    static String reason(Criterion criterion) {
        return REASON + criterion.code();
    }

    /** Name of the control with the evidence that is cited. */
    static String cited(Criterion criterion) {
        return CITED + criterion.code();
    }
}
