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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.bid.BidService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.sealing.PriceOffer;
import org.aiplus.sealing.PriceService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** The price of a bid, on its way into the envelope. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/evaluations/{reference}/price")
public class GivePrice {

    private static final String TEMPLATE = "sealing/price";
    private static final String CONTROL = "price-";

    @EJB
    BidService bids;

    @EJB
    PriceService prices;

    @Inject
    PageRequest page;

    /** Shows what is to be priced. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, prices(language, known(reference), FormValues.of(Map.of()), List.of()));
    }

    /** Seals what was typed. */
    @POST
    public Response seal(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        return page.act(
                language,
                () -> prices.seal(which, PriceOffer.clear(typed(sent)), FormVersion.of(sent.one("version"))),
                "/vendor/evaluations/" + which + "/price",
                "sealing.done.price",
                refusal -> refused(language, which, sent, refusal));
    }

    private Response refused(Language language, EvaluationReference which, FormValues sent, DomainException refusal) {
        var controls = new FormControls();
        prices.form(which).items().forEach(item -> controls.with(CONTROL + item.code(), item.name()));
        var errors =
                controls.errors(refusal.problems(), language, pointer -> CONTROL + pointer.replace("/prices/", ""));
        return page.refused(TEMPLATE, prices(language, which, sent, errors));
    }

    /** What was typed into the controls; the façade names those that are empty. */
    private static Map<String, BigDecimal> typed(FormValues sent) {
        var typed = new HashMap<String, BigDecimal>();
        var problems = new ArrayList<Problem>();
        for (var name : sent.names()) {
            var text = sent.one(name).replaceAll("HK\\$|[ ,$]", "");
            if (name.startsWith(CONTROL) && !text.isEmpty()) {
                var code = name.substring(CONTROL.length());
                if (text.matches("[0-9]{1,12}([.][0-9]{1,6})?")) {
                    typed.put(code, new BigDecimal(text));
                } else {
                    problems.add(Problem.at("/prices/" + code, ProblemCode.WRONG_FORMAT));
                }
            }
        }
        RuleViolation.throwIfAny(problems);
        return typed;
    }

    private PricePage prices(Language language, EvaluationReference which, FormValues typed, List<FieldError> errors) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("sealing.price.title", which.value()));
        var form = prices.form(which);
        return new PricePage(
                frame.withBreadcrumbs(new Crumb(frame.href("/vendor/evaluations/" + which), which.value())),
                bids.read(which),
                form.items(),
                form.years(),
                typed,
                errors);
    }

    private static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
