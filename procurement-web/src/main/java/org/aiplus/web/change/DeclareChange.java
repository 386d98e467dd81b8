// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.change;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.submission.ChangeKind;
import org.aiplus.submission.ChangeNoticeService;
import org.aiplus.submission.ChangeNoticeView;
import org.aiplus.submission.NewChangeNotice;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.form.TypedDay;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor says what has changed about a published solution between two submissions. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/solutions/{reference}/changes")
public class DeclareChange {

    private static final String TEMPLATE = "change/declare";
    private static final String EFFECTIVE = "effectiveOn";

    @EJB
    ChangeNoticeService notices;

    @Inject
    PageRequest page;

    /** What was declared, and the form. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, declarePage(language, known(reference), FormValues.of(Map.of()), List.of()));
    }

    /** Declares a change. */
    @POST
    public Response declare(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var solution = known(reference);
        var typed = FormValues.of(page.sent());
        var effective = day(TypedDay.of(typed::one, EFFECTIVE));
        try {
            var text = typed.one("text").replace("\r\n", "\n");
            var key = typed.one("key");
            notices.declare(
                    solution,
                    new NewChangeNotice(kind(typed.one("kind")), text, effective),
                    IdempotencyKey.of(key.isEmpty() ? null : key));
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return page.refused(TEMPLATE, declarePage(language, solution, typed, named(refusal.problems(), typed)));
        }
        page.flash(true, "change.declared");
        return page.seeOther(language, "/vendor/solutions/" + solution + "/changes");
    }

    private DeclareChangePage declarePage(
            Language language, SolutionReference solution, FormValues typed, List<Problem> problems) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("change.title", solution.value()))
                .withBreadcrumbs(new Crumb("/" + language.path() + "/vendor", texts.get("portal.title")));
        var errors = new FormControls()
                .with("kind", texts.get("change.what"))
                .with("text", texts.get("change.text"))
                .with(EFFECTIVE, texts.get("change.effective"))
                .errors(problems, language);
        return new DeclareChangePage(
                frame,
                solution.value(),
                notices.declared(solution).stream()
                        .map(notice -> line(notice, frame))
                        .toList(),
                kinds(texts, typed.one("kind")),
                typed.one("text"),
                TypedDay.of(typed::one, EFFECTIVE),
                Ids.next().toString(),
                errors);
    }

    static DeclareChangePage.Line line(ChangeNoticeView notice, PageFrame frame) {
        return new DeclareChangePage.Line(
                frame.texts().of("change.kind", notice.kind()),
                notice.status(),
                notice.text(),
                frame.formats().date(notice.effectiveOn()),
                frame.formats().time(notice.declaredAt()),
                notice.conclusion());
    }

    private static List<Option> kinds(Texts texts, String chosen) {
        return Arrays.stream(ChangeKind.values())
                .map(kind -> new Option(
                        kind.name(),
                        texts.of("change.kind", kind),
                        texts.of("change.kind.hint", kind),
                        kind.name().equals(chosen)))
                .toList();
    }

    private static @Nullable ChangeKind kind(String name) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The day that was typed; nothing where it is none, and then {@link #named} says so. */
    private static @Nullable LocalDate day(TypedDay typed) {
        try {
            return typed.text().isEmpty() ? null : LocalDate.parse(typed.text());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** A day that is none is not missing. */
    private static List<Problem> named(List<Problem> problems, FormValues typed) {
        var pointer = "/" + EFFECTIVE;
        var typedDay = !TypedDay.of(typed::one, EFFECTIVE).text().isEmpty();
        return problems.stream()
                .map(problem -> typedDay && pointer.equals(problem.pointer())
                        ? Problem.at(pointer, ProblemCode.WRONG_FORMAT)
                        : problem)
                .toList();
    }

    static SolutionReference known(String reference) {
        return SolutionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
