// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.bid.BidContent;
import org.aiplus.criteria.CriteriaSetService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.InvitationService;
import org.aiplus.evidence.EvidenceService;
import org.aiplus.inquiry.BidInquiryService;
import org.aiplus.shared.Language;
import org.aiplus.web.evidence.EvidenceWords;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** What the panel asks about a vendor's bid, and the vendor's answers. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/evaluations/{reference}/inquiries")
public class AnswerInquiry {

    private static final String TEMPLATE = "bid/inquiries";

    @EJB
    BidInquiryService inquiries;

    @EJB
    InvitationService invitations;

    @EJB
    CriteriaSetService criteria;

    @EJB
    EvidenceService evidence;

    @Inject
    EvidenceWords kinds;

    @Inject
    PageRequest page;

    /** Shows what is asked. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(
                TEMPLATE, asked(language, ShowInvitation.known(reference), FormValues.of(Map.of()), List.of()));
    }

    /** Answers. */
    @POST
    @Path("{number: [0-9]+}")
    public Response answer(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("number") int number) {
        page.requireSignedIn();
        var which = ShowInvitation.known(reference);
        var sent = FormValues.of(page.sent());
        var answer = new BidContent.BidResponse(
                sent.one("text" + number).replace("\r\n", "\n"), EvidenceChoice.sent(sent, "evidence" + number));
        return page.act(
                language,
                () -> inquiries.answer(which, number, answer, FormVersion.of(sent.one("version"))),
                "/vendor/evaluations/" + which + "/inquiries",
                "bid.done.answer",
                refusal -> {
                    var texts = Texts.in(language);
                    var errors = new FormControls()
                            .with("text" + number, texts.get("bid.inquiry.text"))
                            .with("evidence" + number, texts.get("bid.evidence"))
                            .errors(refusal.problems(), language, pointer -> control(pointer, number));
                    return page.refused(TEMPLATE, asked(language, which, sent, errors));
                });
    }

    private static String control(String pointer, int number) {
        return (pointer.startsWith("/evidence") ? "evidence" : "text") + number;
    }

    private BidInquiriesPage asked(
            Language language, EvaluationReference which, FormValues typed, List<FieldError> errors) {
        var found = inquiries.list(which);
        var view = invitations.read(which);
        var names = new LinkedHashMap<String, String>();
        SchemeWords.criteria(criteria, view.scheme())
                .forEach((code, one) -> names.put(
                        code, code + " " + one.name().resolve(language).text()));
        var texts = Texts.in(language);
        names.put("INNOVATION", texts.get("bid.innovation"));
        var frame = page.frame(language, texts.get("bid.inquiries"));
        return new BidInquiriesPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/vendor/evaluations"), texts.get("bid.list.title")),
                        new Crumb(frame.href("/vendor/evaluations/" + which), view.title())),
                view,
                found,
                names,
                EvidenceChoice.of(
                        evidence.listOwn(null, EvidenceService.MOST_ON_A_PAGE).items(), kinds, language),
                typed,
                errors);
    }
}
