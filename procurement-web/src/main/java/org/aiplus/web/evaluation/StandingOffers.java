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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aiplus.evaluation.EvaluationService;
import org.aiplus.evaluation.NewStandingOffer;
import org.aiplus.evaluation.OfferGroup;
import org.aiplus.evaluation.StandingOfferService;
import org.aiplus.identity.Role;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.form.TypedDay;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** Standing offers: officers keep them, auditors read them, and vendors read their own. */
@RequestScoped
@Path("{language: en|tc|sc}/standing-offers")
public class StandingOffers {

    private static final String ADDRESS = "/standing-offers";
    private static final String TEMPLATE = "evaluation/offers";

    @EJB
    StandingOfferService offers;

    @EJB
    EvaluationService evaluations;

    @Inject
    PageRequest page;

    /** Shows those that have not been ended. */
    @GET
    public Response list(@PathParam("language") Language language) {
        return page.page(TEMPLATE, offerPage(language, FormValues.of(Map.of()), List.of()));
    }

    /** Records one. */
    @POST
    public Response record(@PathParam("language") Language language) {
        page.requireSignedIn();
        var sent = FormValues.of(page.sent());
        return page.act(
                language,
                () -> {
                    offers.record(typed(sent));
                },
                ADDRESS,
                "evaluation.offers.done.record",
                refusal -> {
                    var texts = Texts.in(language);
                    var controls = new FormControls();
                    List.of("vendor", "category", "group", "validFrom", "validTo")
                            .forEach(name -> controls.with(name, texts.get("evaluation.offers." + name)));
                    return page.refused(
                            TEMPLATE, offerPage(language, sent, controls.errors(refusal.problems(), language)));
                });
    }

    /** Ends one before its time. */
    @POST
    @Path("{id}/end")
    public Response end(@PathParam("language") Language language, @PathParam("id") String id) {
        page.requireSignedIn();
        var which = Ids.parse(id).orElseThrow(NotFound::new);
        return page.act(
                language,
                () -> {
                    offers.end(which);
                },
                ADDRESS,
                "evaluation.offers.done.end",
                refusal -> page.refused(
                        TEMPLATE,
                        offerPage(
                                language,
                                FormValues.of(Map.of()),
                                new FormControls().errors(refusal.problems(), language))));
    }

    /** What was typed; all that cannot be read is refused at once. */
    private static NewStandingOffer typed(FormValues sent) {
        var problems = new ArrayList<Problem>();
        for (var name : List.of("vendor", "category")) {
            if (sent.one(name).isBlank()) {
                problems.add(Problem.at("/" + name, ProblemCode.REQUIRED));
            }
        }
        var group = Arrays.stream(OfferGroup.values())
                .filter(known -> known.name().equals(sent.one("group")))
                .findFirst();
        if (group.isEmpty()) {
            problems.add(Problem.at("/group", ProblemCode.REQUIRED));
        }
        var from = TypedDay.required(sent::one, "validFrom", problems::add);
        var to = TypedDay.required(sent::one, "validTo", problems::add);
        RuleViolation.throwIfAny(problems);
        return new NewStandingOffer(
                sent.one("vendor").strip().toUpperCase(Locale.ROOT),
                sent.one("category"),
                group.orElseThrow(),
                from,
                to);
    }

    private StandingOffersPage offerPage(Language language, FormValues sent, List<FieldError> errors) {
        var found = offers.list();
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("evaluation.offers"));
        var person = page.person();
        var officer = person != null && person.has(Role.PROCUREMENT_OFFICER);
        var vendor = person != null && person.has(Role.VENDOR);
        var back = vendor ? "/vendor/evaluations" : "/evaluations";
        return new StandingOffersPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href(back), texts.get(vendor ? "bid.list.title" : "evaluation.list.title"))),
                found,
                evaluations.routes(),
                officer,
                vendor,
                sent,
                errors);
    }
}
