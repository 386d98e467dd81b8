// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.calibration;

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
import org.aiplus.calibration.CalibrationService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.marking.CriterionWords;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** The calibration exercise of a panel: marking samples, reading them side by side, writing what was agreed. */
@RequestScoped
@Path("{language: en|tc|sc}/panel/{reference}/calibration")
public class Calibrate {

    private static final String TEMPLATE = "calibration/show";
    private static final String VERSION = "version";

    @EJB
    CalibrationService calibrations;

    @Inject
    CriterionWords words;

    @Inject
    PageRequest page;

    /** Shows the exercise as far as the reader may see it. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, shown(language, known(reference), FormValues.of(Map.of()), List.of()));
    }

    /** Saves or hands in the reader's marks. */
    @POST
    @Path("marks")
    public Response mark(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return act(
                language,
                reference,
                (which, sent) -> {
                    var marks = CalibrationForm.marks(sent);
                    calibrations.mark(which, marks, FormVersion.of(sent.one(VERSION)));
                },
                "calibration.done.mark");
    }

    /** Puts the marks side by side without those that are missing. */
    @POST
    @Path("reveal")
    public Response reveal(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return act(
                language,
                reference,
                (which, sent) -> calibrations.reveal(
                        which, CalibrationForm.text(sent, "revealReason"), FormVersion.of(sent.one(VERSION))),
                "calibration.done.reveal");
    }

    /** Writes what was agreed about a sample. */
    @POST
    @Path("agreed/{sample: [0-9]}")
    public Response agree(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("sample") int sample) {
        return act(
                language,
                reference,
                (which, sent) -> calibrations.agree(
                        which, CalibrationForm.agreed(sent, sample), FormVersion.of(sent.one(VERSION))),
                "calibration.done.agree");
    }

    /** Closes the exercise. */
    @POST
    @Path("closing")
    public Response close(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return act(
                language,
                reference,
                (which, sent) -> calibrations.close(which, FormVersion.of(sent.one(VERSION))),
                "calibration.done.close");
    }

    /** Gives the exercise up. */
    @POST
    @Path("withdrawal")
    public Response withdraw(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return act(
                language,
                reference,
                (which, sent) -> calibrations.withdraw(
                        which, CalibrationForm.text(sent, "withdrawReason"), FormVersion.of(sent.one(VERSION))),
                "calibration.done.withdraw");
    }

    /** Something that a form of the page asks for. */
    private interface Act {
        void on(EvaluationReference which, FormValues sent);
    }

    private Response act(Language language, String reference, Act act, String done) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        return page.act(
                language,
                () -> act.on(which, sent),
                "/panel/" + which + "/calibration",
                done,
                refusal -> page.refused(
                        TEMPLATE, shown(language, which, sent, CalibrationForm.errors(sent, refusal, language))));
    }

    private CalibrationPage shown(
            Language language, EvaluationReference which, FormValues typed, List<FieldError> errors) {
        var view = calibrations.read(which);
        var frame = page.frame(language, Texts.in(language).get("calibration.title"));
        return new CalibrationPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/evaluations/" + which), which.value())),
                view,
                words.of(view.criteriaSet(), language),
                typed,
                errors);
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
