// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.criteria.CriteriaSetService;
import org.aiplus.criteria.Criterion;
import org.aiplus.criteria.CriterionFamily;
import org.aiplus.criteria.CriterionKind;
import org.aiplus.evaluation.EvaluationAct;
import org.aiplus.evaluation.EvaluationService;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.json.Problems;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** The two forms of a draft: what is bought, and by what bids are judged. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations/{reference}/edit/{section: basics|scheme}")
public class EditEvaluation {

    private static final String TEMPLATE = "evaluation/edit";
    private static final String SCHEME = "scheme";

    private static final List<String> CONTROLS = List.of(
            "title",
            "estimatedValue",
            "route",
            "routeReason",
            "offerCategory",
            "documents",
            "questionsUntil",
            "closesAt",
            "markingUntil",
            "qualityWeight",
            "innovation",
            "qualityFloor",
            "sectionFloors",
            "formula",
            "tieRules",
            "tieCriterion",
            "years",
            "items",
            "gates",
            "criteria");

    @EJB
    EvaluationService evaluations;

    @EJB
    CriteriaSetService criteria;

    @Inject
    PageRequest page;

    /** Shows a form. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("section") String section) {
        var view = read(reference);
        if (!view.acts().contains(EvaluationAct.EDIT)) {
            throw new NotAllowed();
        }
        return page.page(
                TEMPLATE,
                formPage(language, view, section, EvaluationForm.values(view.content()), view.version(), List.of()));
    }

    /** Saves a form. */
    @POST
    public Response save(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("section") String section) {
        var which = ShowEvaluation.known(reference);
        var view = read(reference);
        var values = page.sent();
        var sent = FormValues.of(values);
        var version = FormVersion.of(sent.one("version"));
        try {
            var problems = new Problems();
            var content = section.equals(SCHEME)
                    ? EvaluationForm.scheme(view.content(), sent, problems)
                    : EvaluationForm.basics(view.content(), sent, problems);
            problems.throwIfAny();
            evaluations.save(which, content, version);
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            if (refusal.problems().get(0).code() == ProblemCode.NOT_SIGNED_IN) {
                throw refusal;
            }
            var errors = controls(language).errors(refusal.problems(), language, EditEvaluation::control);
            return page.refused(TEMPLATE, formPage(language, view, section, values, version, errors));
        }
        page.flash(true, "evaluation.done.save");
        return page.seeOther(language, "/evaluations/" + reference);
    }

    private EvaluationView read(String reference) {
        return evaluations.read(ShowEvaluation.known(reference));
    }

    /** A part of a list is typed into the control of the whole list. */
    private static String control(String pointer) {
        var parts = pointer.split("/");
        var at = parts.length > 2 && parts[1].equals(SCHEME) ? 2 : 1;
        return parts.length > at ? parts[at] : "";
    }

    private static FormControls controls(Language language) {
        var texts = Texts.in(language);
        var controls = new FormControls();
        CONTROLS.forEach(name -> controls.with(name, texts.of("evaluation.part", name)));
        return controls;
    }

    private EvaluationFormPage formPage(
            Language language,
            EvaluationView view,
            String section,
            Map<String, List<String>> values,
            long version,
            List<FieldError> errors) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.of("evaluation.edit", section));
        var set = set(view);
        return new EvaluationFormPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/evaluations"), texts.get("evaluation.list.title")),
                        new Crumb(
                                frame.href("/evaluations/" + view.reference()),
                                view.content().title())),
                view.reference().value(),
                section,
                evaluations.routes(),
                set.map(one -> one.criteria(CriterionKind.GATE)).orElse(List.<Criterion>of()),
                set.map(one -> one.criteria(CriterionKind.SCORED)).orElse(List.<Criterion>of()),
                set.map(EditEvaluation::markedFamilies).orElse(List.<CriterionFamily>of()),
                values,
                version,
                errors);
    }

    private static List<CriterionFamily> markedFamilies(CriteriaSet set) {
        var marked = set.criteria(CriterionKind.SCORED).stream()
                .map(Criterion::family)
                .collect(Collectors.toUnmodifiableSet());
        return set.families().stream()
                .filter(family -> marked.contains(family.code()))
                .toList();
    }

    private Optional<CriteriaSet> set(EvaluationView view) {
        var reference = Objects.requireNonNullElse(view.content().scheme().criteriaSet(), "");
        return CriteriaSetReference.parse(reference).map(known -> criteria.get(known.set(), known.version()));
    }
}
