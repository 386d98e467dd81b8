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
import java.util.List;
import java.util.Map;
import org.aiplus.evaluation.ConflictService;
import org.aiplus.evaluation.ConflictView;
import org.aiplus.evaluation.DeclaredInterest;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** What somebody declares about each bidder, before the first byte of a bid. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations/{reference}/declaration")
public class DeclareConflicts {

    private static final String TEMPLATE = "evaluation/declaration";

    @EJB
    ConflictService conflicts;

    @Inject
    PageRequest page;

    /** Shows who has bid. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var view = read(reference);
        return page.page(TEMPLATE, declarationPage(language, view, Map.of(), List.of()));
    }

    /** Declares. */
    @POST
    public Response declare(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = ShowEvaluation.known(reference);
        var view = read(reference);
        var values = page.sent();
        try {
            conflicts.declare(which, declared(view, FormValues.of(values)));
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            if (refusal.problems().get(0).code() == ProblemCode.NOT_SIGNED_IN) {
                throw refusal;
            }
            var sent = declared(view, FormValues.of(values));
            var controls = new FormControls();
            view.bidders().forEach(bidder -> {
                var name = bidder.name().resolve(language).text();
                controls.with("interest." + bidder.number(), name).with("words." + bidder.number(), name);
            });
            var errors = controls.errors(refusal.problems(), language, pointer -> control(pointer, sent));
            return page.refused(TEMPLATE, declarationPage(language, view, values, errors));
        }
        page.flash(true, "evaluation.done.declare");
        return page.seeOther(language, "/evaluations/" + reference + "/declaration");
    }

    private ConflictView read(String reference) {
        return conflicts.read(ShowEvaluation.known(reference));
    }

    private static List<DeclaredInterest> declared(ConflictView view, FormValues sent) {
        var declared = new ArrayList<DeclaredInterest>();
        for (var bidder : view.bidders()) {
            var answer = sent.one("interest." + bidder.number());
            if (!answer.isEmpty()) {
                declared.add(new DeclaredInterest(
                        bidder.number(),
                        answer.equals("yes"),
                        EvaluationForm.unix(sent.one("words." + bidder.number()))));
            }
        }
        return declared;
    }

    /** A problem of the nth declaration belongs to the control of its bidder. */
    private static String control(String pointer, List<DeclaredInterest> sent) {
        var parts = pointer.split("/");
        if (parts.length < 4) {
            return "";
        }
        var vendor = sent.get(Integer.parseInt(parts[2])).vendor();
        return (parts[3].equals("words") ? "words." : "interest.") + vendor;
    }

    private DeclarationPage declarationPage(
            Language language, ConflictView view, Map<String, List<String>> typed, List<FieldError> errors) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("evaluation.declaration"));
        return new DeclarationPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/evaluations"), texts.get("evaluation.list.title")),
                        new Crumb(frame.href("/evaluations/" + view.reference()), view.title())),
                view,
                Insiders.has(page.person()),
                typed,
                errors);
    }
}
