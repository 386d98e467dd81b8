// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.inquiry.InquiryService;
import org.aiplus.inquiry.NewInquiry;
import org.aiplus.json.Problems;
import org.aiplus.shared.Language;
import org.aiplus.web.evaluation.TypedTime;
import org.aiplus.web.evidence.EvidenceWords;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.FileAnswer;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** What a panel asks bidders: evidence, or the cure of a gate, each with a deadline. */
@RequestScoped
@Path("{language: en|tc|sc}/panel/{reference}/inquiries")
public class AskBidder {

    private static final String TEMPLATE = "marking/inquiries";
    private static final List<String> CONTROLS = List.of("letter", "criterion", "question", "dueAt");

    @EJB
    InquiryService inquiries;

    @Inject
    CriterionWords words;

    @Inject
    EvidenceWords kinds;

    @Inject
    PageRequest page;

    @Context
    HttpServletResponse response;

    /** Shows what was asked and answered. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, asked(language, ShowSheet.known(reference), FormValues.of(Map.of()), List.of()));
    }

    /** Asks. */
    @POST
    public Response ask(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = ShowSheet.known(reference);
        var sent = FormValues.of(page.sent());
        return page.act(
                language,
                () -> inquiries.ask(which, inquiry(sent), Optional.empty()),
                "/panel/" + which + "/inquiries",
                "marking.done.ask",
                refusal -> {
                    var texts = Texts.in(language);
                    var controls = new FormControls();
                    CONTROLS.forEach(name -> controls.with(name, texts.of("marking.inquiry", name)));
                    return page.refused(
                            TEMPLATE, asked(language, which, sent, controls.errors(refusal.problems(), language)));
                });
    }

    private static NewInquiry inquiry(FormValues sent) {
        var due = TypedTime.read(sent.one("dueAt"), "/dueAt", new Problems());
        return new NewInquiry(
                sent.one("letter"), sent.one("criterion"), sent.one("question").replace("\r\n", "\n"), due);
    }

    /** A file that an answer names as evidence. */
    @GET
    @Path("{number: [0-9]+}/evidence/{piece: [0-9]+}")
    public Response file(
            @PathParam("reference") String reference, @PathParam("number") int number, @PathParam("piece") int piece) {
        var which = ShowSheet.known(reference);
        return FileAnswer.of(
                inquiries.download(which, number, piece), part -> inquiries.part(which, number, piece, part), response);
    }

    private InquiriesPage asked(
            Language language, EvaluationReference which, FormValues typed, List<FieldError> errors) {
        var board = inquiries.list(which);
        var frame = page.frame(language, Texts.in(language).get("marking.inquiries"));
        return new InquiriesPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/evaluations/" + which), which.value())),
                board,
                words.of(board.criteriaSet(), language),
                kinds.kinds(language),
                typed,
                errors);
    }
}
