// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.aiplus.marking.Cell;
import org.aiplus.marking.Judgement;
import org.aiplus.marking.MarkSheetView;
import org.aiplus.marking.MarkingService;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.StaleRevision;
import org.aiplus.web.evidence.EvidenceWords;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Marks one bid under one criterion. */
@RequestScoped
@Path("{language: en|tc|sc}/panel/{reference}/marks/{letter}/{criterion}")
public class MarkBid {

    private static final String TEMPLATE = "marking/mark";

    /** Letter and criterion of the mark that comes next, as the form names it. */
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}/[A-Za-z0-9.-]{1,40}");

    @EJB
    MarkingService marking;

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

    /** Shows what the bid says and the reader's mark. */
    @GET
    public Response show() {
        return page.page(TEMPLATE, mark(null, List.of()));
    }

    /** Saves the mark and goes on to the next one or to the grid; by a script it saves itself and answers without a page. */
    @POST
    public Response save() {
        page.requireSignedIn();
        var which = ShowSheet.known(reference);
        var sent = FormValues.of(page.sent());
        var judgement = JudgementForm.of(sent, sent.one("kind").equals("GATE"));
        Supplier<MarkSheetView.Mark> act =
                () -> marking.save(which, new Cell(letter, criterion), judgement, FormVersion.of(sent.one("version")));
        if (sent.one("autosave").equals("true")) {
            return savedByItself(act);
        }
        var then = sent.one("then");
        return page.act(
                language,
                act::get,
                "/panel/" + which + (CELL.matcher(then).matches() ? "/marks/" + then : "/sheet"),
                "marking.done.save",
                refusal -> page.refused(TEMPLATE, mark(judgement, JudgementForm.errors(language, refusal))));
    }

    private static Response savedByItself(Supplier<MarkSheetView.Mark> act) {
        try {
            return Response.noContent()
                    .tag(new EntityTag(String.valueOf(act.get().version())))
                    .build();
        } catch (StaleRevision stale) {
            return Response.status(Response.Status.CONFLICT).build();
        }
    }

    private int index(List<MarkSheetView.Mark> marks) {
        var cell = new Cell(letter, criterion);
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).cell().equals(cell)) {
                return i;
            }
        }
        throw new NotFound();
    }

    private MarkPage mark(@Nullable Judgement typed, List<FieldError> errors) {
        var which = ShowSheet.known(reference);
        var view = marking.read(which);
        var marks = view.marks();
        int index = index(marks);
        var mark = marks.get(index);
        var bid = view.bids().stream()
                .filter(one -> one.letter().equals(letter))
                .findFirst()
                .orElseThrow(NotFound::new);
        var item = view.items().stream()
                .filter(one -> one.code().equals(criterion))
                .findFirst()
                .orElseThrow(NotFound::new);
        var described = CriterionWords.find(words.of(view.criteriaSet(), language), criterion);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("marking.bid.title", letter, described.name()));
        return new MarkPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/evaluations/" + which), which.value()),
                        new Crumb(frame.href("/panel/" + which + "/sheet"), texts.get("marking.sheet"))),
                view,
                item,
                mark,
                Objects.requireNonNullElse(typed, mark.judgement()),
                described,
                bid,
                kinds.kinds(language),
                index == 0 ? null : path(marks.get(index - 1)),
                index + 1 == marks.size() ? null : path(marks.get(index + 1)),
                errors);
    }

    private static String path(MarkSheetView.Mark mark) {
        return mark.cell().letter() + "/" + mark.cell().criterion();
    }
}
