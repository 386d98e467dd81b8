// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.bid.BidSheet;
import org.aiplus.bid.ReceivedBidService;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSetService;
import org.aiplus.shared.Language;
import org.aiplus.web.evidence.EvidenceWords;
import org.aiplus.web.frame.FileAnswer;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** Bids, for those whom the conflict wall lets through. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations/{reference}/bids")
public class ReadBids {

    private static final String TEMPLATE = "evaluation/bids";

    @EJB
    ReceivedBidService bids;

    @EJB
    CriteriaSetService criteria;

    @Inject
    PageRequest page;

    @Inject
    EvidenceWords words;

    @Context
    HttpServletResponse response;

    /** Lists them by their letters. */
    @GET
    public Response list(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var sheets = bids.list(ShowEvaluation.known(reference));
        return page.page(TEMPLATE, bidsPage(language, reference, sheets, false));
    }

    /** Shows one. */
    @GET
    @Path("{letter}")
    public Response read(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("letter") String letter) {
        var sheet = bids.read(ShowEvaluation.known(reference), letter);
        return page.page(TEMPLATE, bidsPage(language, reference, List.of(sheet), true));
    }

    /** A file that a bid names as evidence. */
    @GET
    @Path("{letter}/evidence/{number: [0-9]+}")
    public Response file(
            @PathParam("reference") String reference,
            @PathParam("letter") String letter,
            @PathParam("number") int number) {
        var which = ShowEvaluation.known(reference);
        return FileAnswer.of(
                bids.download(which, letter, number), part -> bids.part(which, letter, number, part), response);
    }

    private BidsPage bidsPage(Language language, String reference, List<BidSheet> sheets, boolean whole) {
        var texts = Texts.in(language);
        var title = whole ? texts.get("evaluation.bid", sheets.get(0).letter()) : texts.get("evaluation.bids");
        var frame = page.frame(language, title);
        return new BidsPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/evaluations"), texts.get("evaluation.list.title")),
                        new Crumb(frame.href("/evaluations/" + reference), reference)),
                reference,
                sheets,
                whole,
                whole ? names(language) : Map.of(),
                words.kinds(language));
    }

    private Map<String, String> names(Language language) {
        var names = new LinkedHashMap<String, String>();
        criteria.current().stream()
                .map(CriteriaSet::criteria)
                .flatMap(List::stream)
                .forEach(one ->
                        names.put(one.code(), one.name().resolve(language).text()));
        return names;
    }
}
