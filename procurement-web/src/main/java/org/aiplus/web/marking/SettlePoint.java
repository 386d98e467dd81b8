// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.aiplus.marking.Cell;
import org.aiplus.marking.ConsensusService;
import org.aiplus.marking.Judgement;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.evidence.EvidenceWords;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Settles one point of a panel's consensus. */
@RequestScoped
@Path("{language: en|tc|sc}/panel/{reference}/points/{letter}/{criterion}")
public class SettlePoint {

    private static final String TEMPLATE = "marking/point";

    @EJB
    ConsensusService consensus;

    @Inject
    CriterionWords words;

    @Inject
    EvidenceWords kinds;

    @Inject
    PageRequest page;

    @PathParam("language")
    Language language;

    @PathParam("reference")
    String reference;

    @PathParam("letter")
    String letter;

    @PathParam("criterion")
    String criterion;

    /** Shows everybody's marks and the consensus. */
    @GET
    public Response show() {
        return page.page(TEMPLATE, point(null, List.of()));
    }

    /** Settles it. */
    @POST
    public Response settle() {
        page.requireSignedIn();
        var which = ShowSheet.known(reference);
        var sent = FormValues.of(page.sent());
        var judgement = JudgementForm.of(sent, sent.one("kind").equals("GATE"));
        return page.act(
                language,
                () -> consensus.settle(
                        which, new Cell(letter, criterion), judgement, FormVersion.of(sent.one("version"))),
                "/panel/" + which + "/moderation",
                "marking.done.settle",
                refusal -> page.refused(TEMPLATE, point(judgement, JudgementForm.errors(language, refusal))));
    }

    private PointPage point(@Nullable Judgement typed, List<FieldError> errors) {
        var which = ShowSheet.known(reference);
        var view = consensus.read(which);
        var cell = new Cell(letter, criterion);
        var point = view.points().stream()
                .filter(one -> one.cell().equals(cell))
                .findFirst()
                .orElseThrow(NotFound::new);
        var described = CriterionWords.find(words.of(view.criteriaSet(), language), criterion);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("marking.bid.title", letter, described.name()));
        return new PointPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/evaluations/" + which), which.value()),
                        new Crumb(frame.href("/panel/" + which + "/moderation"), texts.get("marking.moderation"))),
                view,
                point,
                Objects.requireNonNullElse(typed, point.consensus()),
                described,
                view.bids().stream()
                        .filter(one -> one.letter().equals(letter))
                        .findFirst()
                        .orElseThrow(NotFound::new),
                kinds.kinds(language),
                errors);
    }
}
