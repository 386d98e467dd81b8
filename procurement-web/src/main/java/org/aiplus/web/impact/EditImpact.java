// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.impact;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.impact.ImpactAct;
import org.aiplus.impact.ImpactQuestion;
import org.aiplus.impact.ImpactService;
import org.aiplus.impact.ImpactView;
import org.aiplus.risk.RiskService;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** The parts of an impact assessment, written by its department. */
@RequestScoped
@Path("{language: en|tc|sc}/impact-assessments/{reference}/sections/{section}")
public class EditImpact {

    private static final String TEMPLATE = "impact/section";

    @EJB
    ImpactService impacts;

    @EJB
    RiskService risk;

    @Inject
    PageRequest page;

    /** Shows the form of a part. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("section") String section) {
        var view = read(reference);
        if (!view.acts().contains(ImpactAct.EDIT)) {
            throw new NotAllowed();
        }
        var form = form(view, section);
        return page.page(TEMPLATE, sectionPage(language, view, form, form.values(view.content()), List.of()));
    }

    /** Saves a part. */
    @POST
    public Response save(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("section") String section) {
        var which = ShowImpact.known(reference);
        var view = read(reference);
        var form = form(view, section);
        var sent = page.sent();
        var version = sent.getOrDefault("version", List.of(""));
        return page.act(
                language,
                () -> impacts.save(which, form.content(view.content(), sent), FormVersion.of(version.get(0))),
                "/impact-assessments/" + reference,
                "impact.done.save",
                refusal -> {
                    var errors = form.controls(language).errors(refusal.problems(), language, ImpactForm::control);
                    return page.refused(TEMPLATE, sectionPage(language, view, form, sent, errors));
                });
    }

    private ImpactView read(String reference) {
        return impacts.read(ShowImpact.known(reference));
    }

    private ImpactForm form(ImpactView view, String section) {
        return new ImpactForm(section, questions(view, section), risk.rules());
    }

    private List<ImpactQuestion> questions(ImpactView view, String section) {
        var found = impacts.questions().questions().stream()
                .filter(question -> question.section().equals(section))
                .filter(question -> view.due().contains(question.code()))
                .toList();
        if (found.isEmpty() && !section.equals(ImpactPage.USE) && !section.equals(ImpactPage.RISK)) {
            throw new NotFound();
        }
        return found;
    }

    private ImpactSectionPage sectionPage(
            Language language,
            ImpactView view,
            ImpactForm form,
            Map<String, List<String>> values,
            List<FieldError> errors) {
        var texts = Texts.in(language);
        var set = impacts.questions();
        var title =
                switch (form.section()) {
                    case ImpactPage.USE -> texts.get("impact.use");
                    case ImpactPage.RISK -> texts.get("impact.risk");
                    default ->
                        Objects.requireNonNull(set.sections().get(form.section()))
                                .resolve(language)
                                .text();
                };
        var frame = page.frame(language, title);
        return new ImpactSectionPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/impact-assessments"), texts.get("impact.title")),
                        new Crumb(
                                frame.href("/impact-assessments/" + view.reference()),
                                view.title().resolve(language).text())),
                view.reference().value(),
                form.section(),
                form.questions(),
                risk.rules(),
                new LinkedHashMap<>(values),
                version(view, values),
                errors);
    }

    /** A form that was refused keeps the version that its writer has read. */
    private static long version(ImpactView view, Map<String, List<String>> values) {
        var sent = values.getOrDefault("version", List.of());
        return sent.isEmpty() ? view.version() : FormVersion.of(sent.get(0));
    }

    /** The problem of an amount that is no number. */
    static Problem noNumber() {
        return Problem.at("/amount", ProblemCode.WRONG_TYPE, "expected", "number");
    }
}
