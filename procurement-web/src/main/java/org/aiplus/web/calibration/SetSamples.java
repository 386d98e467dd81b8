// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.calibration;

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
import java.util.Optional;
import org.aiplus.calibration.CalibrationService;
import org.aiplus.calibration.CalibrationView;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.marking.CriterionWords;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** Sets the samples of a calibration exercise. */
@RequestScoped
@Path("{language: en|tc|sc}/panel/{reference}/samples")
public class SetSamples {

    private static final String TEMPLATE = "calibration/set";

    @EJB
    CalibrationService calibrations;

    @Inject
    CriterionWords words;

    @Inject
    PageRequest page;

    /** Shows the form, filled with the prepared samples that were chosen. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @QueryParam("take") List<String> taken) {
        var which = Calibrate.known(reference);
        var view = calibrations.read(which);
        if (view.criteria().isEmpty()) {
            throw new NotAllowed();
        }
        return page.page(TEMPLATE, form(language, view, CalibrationForm.filled(view.prepared(), taken), List.of()));
    }

    /** Sets them. */
    @POST
    public Response set(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = Calibrate.known(reference);
        var sent = FormValues.of(page.sent());
        return page.act(
                language,
                () -> calibrations.set(which, CalibrationForm.samples(sent), Optional.empty()),
                "/panel/" + which + "/calibration",
                "calibration.done.set",
                refusal -> page.refused(
                        TEMPLATE, again(language, which, sent, CalibrationForm.errors(sent, refusal, language))));
    }

    private SamplesPage again(Language language, EvaluationReference which, FormValues typed, List<FieldError> errors) {
        return form(language, calibrations.read(which), typed, errors);
    }

    private SamplesPage form(Language language, CalibrationView view, FormValues typed, List<FieldError> errors) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("calibration.set.title"));
        var which = view.evaluation();
        return new SamplesPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/evaluations/" + which), which.value()),
                        new Crumb(frame.href("/panel/" + which + "/calibration"), texts.get("calibration.title"))),
                view,
                words.of(view.criteriaSet(), language),
                typed,
                errors);
    }
}
