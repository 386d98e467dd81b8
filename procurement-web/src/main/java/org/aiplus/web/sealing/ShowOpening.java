// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.sealing;

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
import java.util.stream.Stream;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.sealing.SealingService;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** The ceremony: three officers, their passphrases, two who open, and what came to light. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations/{reference}/opening")
public class ShowOpening {

    private static final String TEMPLATE = "sealing/opening";

    @EJB
    SealingService sealing;

    @Inject
    PageRequest page;

    /** Shows how far it is. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, opening(language, known(reference), FormValues.of(Map.of()), List.of()));
    }

    /** Names the three officers. */
    @POST
    @Path("officers")
    public Response name(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        var officers =
                Stream.of("officer1", "officer2", "officer3").map(sent::one).toList();
        return done(
                language,
                which,
                sent,
                "sealing.done.named",
                () -> sealing.name(which, officers, FormVersion.of(sent.one("version"))));
    }

    /** Sets the reader's passphrase. */
    @POST
    @Path("passphrase")
    public Response setPassphrase(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        return done(
                language,
                which,
                FormValues.of(Map.of()),
                "sealing.done.passphrase",
                () -> sealing.setPassphrase(which, sent.one("passphrase").toCharArray()));
    }

    /** Gives the reader's share. */
    @POST
    @Path("shares")
    public Response give(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        return done(
                language,
                which,
                FormValues.of(Map.of()),
                "sealing.done.share",
                () -> sealing.open(which, sent.one("share").toCharArray()));
    }

    private Response done(Language language, EvaluationReference which, FormValues sent, String message, Runnable act) {
        return page.act(language, act, "/evaluations/" + which + "/opening", message, refusal -> {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with("officer1", texts.get("sealing.officer", 1))
                    .with("officer2", texts.get("sealing.officer", 2))
                    .with("officer3", texts.get("sealing.officer", 3))
                    .with("passphrase", texts.get("sealing.passphrase"))
                    .errors(refusal.problems(), language, ShowOpening::control);
            return page.refused(TEMPLATE, opening(language, which, sent, errors));
        });
    }

    private static String control(String pointer) {
        return switch (pointer) {
            case "/officers", "/officers/0" -> "officer1";
            case "/officers/1" -> "officer2";
            case "/officers/2" -> "officer3";
            default -> pointer.replace("/", "");
        };
    }

    private OpeningPage opening(
            Language language, EvaluationReference which, FormValues typed, List<FieldError> errors) {
        var view = sealing.read(which);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("sealing.title", which.value()));
        return new OpeningPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/evaluations/" + which), which.value())),
                view,
                typed,
                errors);
    }

    private static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
