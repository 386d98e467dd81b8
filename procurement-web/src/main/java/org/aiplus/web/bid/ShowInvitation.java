// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.aiplus.bid.BidService;
import org.aiplus.criteria.CriteriaSetService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.InvitationService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** What is bought and how bids are judged, for a vendor that may bid; and its questions. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/evaluations/{reference}")
public class ShowInvitation {

    private static final String TEMPLATE = "bid/show";

    @EJB
    InvitationService invitations;

    @EJB
    BidService bids;

    @EJB
    CriteriaSetService criteria;

    @Inject
    PageRequest page;

    /** Shows it. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, invitationPage(language, known(reference), "", List.of()));
    }

    /** Asks something. */
    @POST
    @Path("questions")
    public Response ask(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("question") @Nullable String question) {
        var which = known(reference);
        var typed =
                Objects.requireNonNullElse(question, "").replace("\r\n", "\n").strip();
        try {
            invitations.ask(which, typed);
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            if (refusal.problems().get(0).code() == ProblemCode.NOT_SIGNED_IN) {
                throw refusal;
            }
            var errors = new FormControls()
                    .with("question", Texts.in(language).get("bid.question"))
                    .errors(refusal.problems(), language);
            return page.refused(TEMPLATE, invitationPage(language, which, typed, errors));
        }
        page.flash(true, "bid.done.ask");
        return page.seeOther(language, "/vendor/evaluations/" + reference);
    }

    private InvitationPage invitationPage(
            Language language, EvaluationReference reference, String question, List<FieldError> errors) {
        var view = invitations.read(reference);
        var names = new LinkedHashMap<String, String>();
        SchemeWords.criteria(criteria, view.scheme())
                .forEach((code, one) ->
                        names.put(code, one.name().resolve(language).text()));
        var frame = page.frame(language, view.title());
        return new InvitationPage(
                frame.withBreadcrumbs(new Crumb(
                        frame.href("/vendor/evaluations"), Texts.in(language).get("bid.list.title"))),
                view,
                bids.read(reference),
                names,
                question,
                errors);
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
