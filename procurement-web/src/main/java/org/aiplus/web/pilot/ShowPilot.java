// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.aiplus.pilot.DecisionKind;
import org.aiplus.pilot.PilotDecisionService;
import org.aiplus.pilot.PilotReference;
import org.aiplus.pilot.PilotService;
import org.aiplus.pilot.WantedDecision;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** One pilot, for everybody of the government who has to do with it. */
@RequestScoped
@Path("{language: en|tc|sc}/uses/{use}/pilots/{reference}")
public class ShowPilot {

    private static final String TEMPLATE = "pilot/show";

    @EJB
    PilotService pilots;

    @EJB
    PilotDecisionService decisions;

    @Inject
    PageRequest page;

    /** Shows the pilot. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference) {
        return page.page(TEMPLATE, pilotPage(language, use, reference, Map.of(), List.of()));
    }

    /** Promises the charter. */
    @POST
    @Path("lock")
    public Response lock(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference) {
        return done(language, use, reference, "pilot.done.lock", version -> pilots.lock(known(reference), version));
    }

    /** Decides about the pilot. */
    @POST
    @Path("decisions")
    public Response decide(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference) {
        return done(
                language,
                use,
                reference,
                "pilot.done.decide",
                version -> decisions.decide(known(reference), wanted(), version));
    }

    /** Publishes what was learned. */
    @POST
    @Path("lessons")
    public Response publish(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference) {
        return done(
                language,
                use,
                reference,
                "pilot.done.lessons",
                version -> decisions.publishLessons(known(reference), one("text"), language, version));
    }

    /** As it was typed: what is wrong with it is judged by the service, after it has asked who decides. */
    private WantedDecision wanted() {
        var kind = Arrays.stream(DecisionKind.values())
                .filter(known -> known.name().equals(one("decision")))
                .findFirst()
                .orElse(null);
        var end = kind == DecisionKind.EXTEND ? PilotForm.day(this::one, "newEnd") : null;
        return new WantedDecision(kind, one("reason"), end);
    }

    private String one(String name) {
        var values = page.sent().getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private Response done(Language language, String use, String reference, String message, Consumer<Long> act) {
        try {
            act.accept(FormVersion.of(one("version")));
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with("decision", texts.get("pilot.decide.what"))
                    .with("newEnd", texts.get("pilot.decide.new-end"))
                    .with("reason", texts.get("pilot.decide.reason"))
                    .with("text", texts.get("pilot.lessons"))
                    .errors(refusal.problems(), language);
            var typed = new LinkedHashMap<String, String>();
            page.sent().forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.get(0)));
            return page.refused(TEMPLATE, pilotPage(language, use, reference, typed, errors));
        }
        page.flash(true, message);
        return page.seeOther(language, "/uses/" + use + "/pilots/" + reference);
    }

    private PilotPage pilotPage(
            Language language, String use, String reference, Map<String, String> typed, List<FieldError> errors) {
        var view = pilots.read(known(reference));
        if (!view.useCase().equals(use)) {
            throw new NotFound();
        }
        var frame = page.frame(language, view.reference() + " " + view.title());
        var texts = Texts.in(language);
        var lacks =
                CharterForm.controls(view.content(), language)
                        .errors(view.lacks(), language, CharterForm::control)
                        .stream()
                        .map(error -> error.label().isEmpty()
                                ? error.text()
                                : texts.get("form.error.labelled", error.label(), error.text()))
                        .toList();
        return new PilotPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/uses/" + use), use),
                        new Crumb(frame.href("/uses/" + use + "/pilots"), texts.get("pilot.title"))),
                view,
                lacks,
                typed,
                errors);
    }

    static PilotReference known(String reference) {
        return PilotReference.parse(reference).orElseThrow(NotFound::new);
    }
}
