// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aiplus.award.AwardService;
import org.aiplus.award.AwardView;
import org.aiplus.award.NewRecommendation;
import org.aiplus.award.ObjectionOutcome;
import org.aiplus.award.ObjectionService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The award of an evaluation: recommended, approved, objected to, made a contract of. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations/{reference}/award")
public class ShowAward {

    private static final String TEMPLATE = "award/award";

    @EJB
    AwardService awards;

    @EJB
    ObjectionService objections;

    @Inject
    PageRequest page;

    /** Shows how far it is. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, award(language, known(reference), FormValues.of(Map.of()), List.of()));
    }

    /** Recommends. */
    @POST
    @Path("recommendations")
    public Response recommend(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        var said = new NewRecommendation(
                language,
                sent.one("letter"),
                TermsForm.text(sent, "deviation"),
                TermsForm.text(sent, "reasons"),
                TermsForm.text(sent, "risks"),
                TermsForm.text(sent, "conditions"));
        return done(
                language,
                which,
                sent,
                "award.done.recommend",
                "",
                () -> awards.recommend(which, said, FormVersion.of(sent.one("version"))));
    }

    /** Answers an objection. */
    @POST
    @Path("objections/{number}")
    public Response answer(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("number") int number) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        return done(
                language,
                which,
                sent,
                "award.done.answer",
                String.valueOf(number),
                () -> objections.answer(
                        which,
                        number,
                        outcome(sent.one("outcome" + number)),
                        TermsForm.text(sent, "answer" + number),
                        FormVersion.of(sent.one("version"))));
    }

    /** Makes the contract. */
    @POST
    @Path("contract")
    public Response contract(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        return done(
                language,
                which,
                sent,
                "award.done.contract",
                "",
                () -> awards.contract(which, TermsForm.made(sent), FormVersion.of(sent.one("version"))));
    }

    private static @Nullable ObjectionOutcome outcome(String sent) {
        return Arrays.stream(ObjectionOutcome.values())
                .filter(one -> one.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    /**
     * Does it.
     *
     * @param number of the objection that the form is about; empty for none
     */
    private Response done(
            Language language,
            EvaluationReference which,
            FormValues sent,
            String message,
            String number,
            Supplier<AwardView> act) {
        return page.act(language, () -> next(act.get()), message, refusal -> {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with("letter", texts.get("award.letter"))
                    .with("deviation", texts.get("award.deviation"))
                    .with("reasons", texts.get("award.reasons"))
                    .with("risks", texts.get("award.risks"))
                    .with("conditions", texts.get("award.conditions"))
                    .with("outcome" + number, texts.get("award.outcome"))
                    .with("answer" + number, texts.get("award.answer"))
                    .with("value", texts.get("award.contract.value"))
                    .with("startsOn", texts.get("award.contract.startsOn"))
                    .with("endsOn", texts.get("award.contract.endsOn"))
                    .with("reason", texts.get("award.contract.reason"))
                    .errors(
                            refusal.problems(),
                            language,
                            pointer -> number.isEmpty() ? pointer.replace("/", "") : pointer.replace("/", "") + number);
            return page.refused(TEMPLATE, award(language, which, sent, errors));
        });
    }

    /** Nobody reads about bids of an evaluation that is cancelled. */
    private static String next(AwardView view) {
        var evaluation = "/evaluations/" + view.evaluation();
        return view.stage() == EvaluationStatus.CANCELLED ? evaluation : evaluation + "/award";
    }

    private AwardPage award(Language language, EvaluationReference which, FormValues typed, List<FieldError> errors) {
        var view = awards.read(which);
        var frame = page.frame(language, Texts.in(language).get("award.title"));
        return new AwardPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/evaluations"), Texts.in(language).get("evaluation.list.title")),
                        new Crumb(frame.href("/evaluations/" + which), which.value())),
                view,
                typed,
                errors);
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
