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
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.marking.Cell;
import org.aiplus.marking.Judgement;
import org.aiplus.marking.MarkSheetView;
import org.aiplus.marking.MarkingService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.StaleRevision;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Marks one bid under one criterion. */
@RequestScoped
@Path("{language: en|tc|sc}/panel/{reference}/marks/{letter}/{criterion}")
public class MarkBid {

    private static final String TEMPLATE = "marking/mark";

    @EJB
    MarkingService marking;

    @Inject
    CriterionWords words;

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

    /** Saves the mark; by a script it saves itself and answers without a page. */
    @POST
    public Response save() {
        page.requireSignedIn();
        var which = ShowSheet.known(reference);
        var sent = FormValues.of(page.sent());
        var judgement = JudgementForm.of(sent, sent.one("kind").equals("GATE"));
        var byItself = sent.one("autosave").equals("true");
        try {
            var saved =
                    marking.save(which, new Cell(letter, criterion), judgement, FormVersion.of(sent.one("version")));
            if (byItself) {
                return Response.noContent()
                        .tag(new EntityTag(String.valueOf(saved.version())))
                        .build();
            }
        } catch (NotFound nobody) {
            throw nobody;
        } catch (StaleRevision stale) {
            return byItself ? Response.status(Response.Status.CONFLICT).build() : refused(judgement, stale);
        } catch (DomainException refusal) {
            return refused(judgement, refusal);
        }
        page.flash(true, "marking.done.save");
        return page.seeOther(language, afterwards(which, sent.one("then")));
    }

    /** To the next mark, or back to the grid. */
    private String afterwards(EvaluationReference which, String then) {
        if (then.equals("next")) {
            var marks = marking.read(which).marks();
            var next = index(marks) + 1;
            if (next < marks.size()) {
                var cell = marks.get(next).cell();
                return "/panel/" + which + "/marks/" + cell.letter() + "/" + cell.criterion();
            }
        }
        return "/panel/" + which + "/sheet";
    }

    private Response refused(Judgement judgement, DomainException refusal) {
        page.keep(refusal);
        var texts = Texts.in(language);
        var errors = new FormControls()
                .with("mark", texts.get("marking.mark"))
                .with("demonstration", texts.get("marking.demonstration"))
                .with("reason", texts.get("marking.reason"))
                .errors(
                        refusal.problems(),
                        language,
                        pointer -> pointer.equals("/passed") ? "mark" : pointer.replace("/", ""));
        return page.refused(TEMPLATE, mark(judgement, errors));
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
                bid.responses().get(criterion),
                index == 0 ? null : address(frame, which, marks.get(index - 1)),
                index + 1 == marks.size() ? null : address(frame, which, marks.get(index + 1)),
                errors);
    }

    private static String address(PageFrame frame, EvaluationReference which, MarkSheetView.Mark mark) {
        return frame.href("/panel/" + which + "/marks/" + mark.cell().letter() + "/"
                + mark.cell().criterion());
    }
}
