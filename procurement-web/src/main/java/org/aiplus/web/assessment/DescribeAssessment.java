// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aiplus.assessment.AssessmentAct;
import org.aiplus.assessment.AssessmentReference;
import org.aiplus.assessment.AssessmentService;
import org.aiplus.assessment.AssessmentView;
import org.aiplus.assessment.NewScope;
import org.aiplus.assessment.OpenAssessment;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.jspecify.annotations.Nullable;

/** In which context a solution is judged, and for whom and what the decision will hold. */
@RequestScoped
@Path("{language: en|tc|sc}/assessments/{reference}/description")
public class DescribeAssessment {

    private static final String TEMPLATE = "assessment/describe";

    @EJB
    AssessmentService assessments;

    @Inject
    PageRequest page;

    @Inject
    AssessmentPages pages;

    @Inject
    DescriptionPages descriptions;

    /** Shows what is known. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var view = assessments.read(ShowAssessment.reference(reference));
        var scope = view.scope();
        var classification = scope.maximumClassification();
        return page.page(
                TEMPLATE,
                descriptionPage(
                        language,
                        view,
                        FormValues.of(Map.of(
                                "departments", List.of(String.join(" ", scope.departments())),
                                "maximumClassification", List.of(classification == null ? "" : classification.name()),
                                "uses", List.of(scope.uses() == null ? "" : scope.uses()),
                                "until", List.of(text(scope.until())))),
                        List.of()));
    }

    /** Keeps what was said. */
    @POST
    public Response describe(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = ShowAssessment.reference(reference);
        var sent = FormValues.of(page.sent());
        var scope = new NewScope(
                Arrays.stream(sent.one("departments").strip().split("[\\s,;，；、]+", -1))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                sent.one("maximumClassification"),
                sent.one("uses"),
                sent.one("until"));
        var context = new OpenAssessment(null, DescriptionPages.context(sent), DescriptionPages.risk(sent));
        return page.act(
                language,
                () -> assessments.describe(which, context, scope, FormVersion.of(sent.one("version"))),
                "/assessments/" + which,
                "assessment.done.describe",
                refusal -> refused(language, which, sent, refusal));
    }

    private Response refused(Language language, AssessmentReference which, FormValues sent, DomainException refusal) {
        var view = assessments.read(which);
        return page.refused(TEMPLATE, descriptionPage(language, view, sent, descriptions.errors(refusal, language)));
    }

    private DescriptionPage descriptionPage(
            Language language, AssessmentView view, FormValues typed, List<FieldError> errors) {
        if (!view.can(AssessmentAct.DESCRIBE)) {
            throw new NotAllowed();
        }
        var untitled = pages.frame(language, view);
        var overview = untitled.href("/assessments/" + view.reference());
        var frame = untitled.withTitle(untitled.texts().get("assessment.describe"))
                .withBreadcrumbs(new Crumb(overview, untitled.title()));
        return new DescriptionPage(
                frame,
                overview + "/description",
                view.solution().value(),
                false,
                descriptions.facts(view.context(), typed, frame),
                descriptions.lists(view.context(), typed, frame),
                descriptions.risk(view.risk(), typed, frame, errors),
                descriptions.parts(view.risk(), frame),
                typed.one("departments"),
                DescriptionPages.classifications(typed.one("maximumClassification"), frame),
                typed.one("uses"),
                typed.one("until"),
                view.version(),
                errors);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
