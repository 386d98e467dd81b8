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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.bid.BidContent;
import org.aiplus.bid.BidService;
import org.aiplus.bid.BidView;
import org.aiplus.criteria.CriteriaSetService;
import org.aiplus.criteria.Criterion;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.InvitationService;
import org.aiplus.evaluation.InvitationView;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.SchemeCriterion;
import org.aiplus.evidence.EvidenceService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.evidence.EvidenceWords;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor's bid: written, handed in, replaced and taken back until the closing time. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/evaluations/{reference}/bid")
public class WriteBid {

    private static final String TEMPLATE = "bid/bid";
    private static final String RESPONSE = "response.";

    /** Before the code of a criterion: references of the evidence for its answer. */
    static final String EVIDENCE = "evidence.";

    @EJB
    BidService bids;

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

    /** Shows the form. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var bid = bids.read(ShowInvitation.known(reference));
        return page.page(TEMPLATE, bidPage(language, bid, values(bid.content()), bid.version(), List.of()));
    }

    /** Saves what is written. */
    @POST
    public Response save(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = ShowInvitation.known(reference);
        var values = page.sent();
        var sent = FormValues.of(values);
        var version = FormVersion.of(sent.one("version"));
        return done(
                language,
                which,
                "bid.done.save",
                values,
                version,
                () -> bids.save(which, content(language, sent), version));
    }

    /** Hands it in. */
    @POST
    @Path("submit")
    public Response submit(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = ShowInvitation.known(reference);
        var read = FormVersion.of(version);
        return done(language, which, "bid.done.submit", Map.of(), read, () -> bids.submit(which, read));
    }

    /** Takes it back. */
    @POST
    @Path("withdraw")
    public Response withdraw(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = ShowInvitation.known(reference);
        var read = FormVersion.of(version);
        return done(language, which, "bid.done.withdraw", Map.of(), read, () -> bids.withdraw(which, read));
    }

    private Response done(
            Language language,
            EvaluationReference reference,
            String message,
            Map<String, List<String>> typed,
            long version,
            Runnable act) {
        try {
            act.run();
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            var code = refusal.problems().get(0).code();
            if (code == ProblemCode.NOT_SIGNED_IN || refusal.attempt().isPresent()) {
                throw refusal;
            }
            var bid = bids.read(reference);
            var values = typed.isEmpty() ? values(bid.content()) : typed;
            var errors = controls(language, bid).errors(refusal.problems(), language, WriteBid::control);
            return page.refused(TEMPLATE, bidPage(language, bid, values, version, errors));
        }
        page.flash(true, message);
        return page.seeOther(language, "/vendor/evaluations/" + reference + "/bid");
    }

    private FormControls controls(Language language, BidView bid) {
        var texts = Texts.in(language);
        var controls = new FormControls().with("solution", texts.get("bid.solution"));
        asked(language, invitations.read(bid.evaluation()))
                .forEach(one -> controls.with(RESPONSE + one.code(), one.name()));
        return controls;
    }

    private static String control(String pointer) {
        var parts = pointer.split("/");
        return parts.length > 2 && parts[1].equals("responses")
                ? RESPONSE + parts[2]
                : parts.length > 1 ? parts[1] : "";
    }

    private static BidContent content(Language language, FormValues sent) {
        var responses = new HashMap<String, BidContent.BidResponse>();
        sent.names().stream().filter(name -> name.startsWith(RESPONSE)).forEach(name -> {
            var code = name.substring(RESPONSE.length());
            var text = sent.one(name).replace("\r\n", "\n").strip();
            var pieces = EvidenceChoice.sent(sent, EVIDENCE + code);
            if (!text.isEmpty() || !pieces.isEmpty()) {
                responses.put(code, new BidContent.BidResponse(text, pieces));
            }
        });
        var solution = sent.one("solution").strip();
        return new BidContent(language, solution.isEmpty() ? null : solution, responses);
    }

    private static Map<String, List<String>> values(BidContent content) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("solution", List.of(Objects.requireNonNullElse(content.solution(), "")));
        content.responses().forEach((code, response) -> {
            values.put(RESPONSE + code, List.of(response.text()));
            values.put(
                    EVIDENCE + code,
                    response.evidence().stream()
                            .map(BidContent.BidEvidence::reference)
                            .toList());
        });
        values.put(
                EvidenceChoice.NAMELESS,
                content.responses().values().stream()
                        .flatMap(response -> response.evidence().stream())
                        .filter(BidContent.BidEvidence::anonymous)
                        .map(BidContent.BidEvidence::reference)
                        .distinct()
                        .toList());
        return values;
    }

    private BidPage bidPage(
            Language language, BidView bid, Map<String, List<String>> values, long version, List<FieldError> errors) {
        var view = invitations.read(bid.evaluation());
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("bid.title"));
        var chosen = FormValues.of(values).one("solution");
        var offers = view.offers();
        return new BidPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/vendor/evaluations"), texts.get("bid.list.title")),
                        new Crumb(frame.href("/vendor/evaluations/" + view.reference()), view.title())),
                view,
                bid,
                asked(language, view),
                EvidenceChoice.of(
                        evidence.listOwn(null, EvidenceService.MOST_ON_A_PAGE).items(), kinds, language),
                offers == null
                        ? List.of()
                        : offers.stream()
                                .map(one -> Option.of(
                                        one.solution(),
                                        one.name().resolve(language).text() + " · " + one.solution(),
                                        one.solution().equals(chosen)))
                                .toList(),
                values,
                version,
                errors);
    }

    private List<BidPage.Asked> asked(Language language, InvitationView view) {
        var known = SchemeWords.criteria(criteria, view.scheme());
        var codes = new ArrayList<String>(view.scheme().gates());
        view.scheme().criteria().stream().map(SchemeCriterion::code).forEach(codes::add);
        var asked = new ArrayList<BidPage.Asked>();
        codes.forEach(code -> asked.add(asked(language, code, known.get(code))));
        if (view.scheme().marksInnovation()) {
            var texts = Texts.in(language);
            asked.add(new BidPage.Asked(
                    MarkingScheme.INNOVATION, texts.get("bid.innovation"), texts.get("bid.innovation.question")));
        }
        return asked;
    }

    private static BidPage.Asked asked(Language language, String code, @Nullable Criterion criterion) {
        return criterion == null
                ? new BidPage.Asked(code, code, "")
                : new BidPage.Asked(
                        code,
                        criterion.name().resolve(language).text(),
                        criterion.question().resolve(language).text());
    }
}
