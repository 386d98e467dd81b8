// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.usecase;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.usecase.NewUseCase;
import org.aiplus.usecase.UseCaseFilter;
import org.aiplus.usecase.UseCaseService;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Uses of AI as a board or a table, and the beginning of another. */
@RequestScoped
@Path("{language: en|tc|sc}/uses")
public class ListUses {

    private static final int SIZE = 50;

    @EJB
    UseCaseService uses;

    @Inject
    PageRequest page;

    /** Shows those that the reader may read, as a board unless a table is wanted. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @QueryParam("view") @Nullable String view,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("department") @Nullable String department,
            @QueryParam("cursor") @Nullable String cursor) {
        var table = "table".equals(view);
        var wanted = Arrays.stream(UseCaseStage.values())
                .filter(known -> known.name().equals(stage))
                .findFirst()
                .orElse(null);
        var of = department == null || department.isBlank() ? null : department.strip();
        var filter = new UseCaseFilter(wanted, of, null);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("use.title"));
        var query = QueryString.EMPTY;
        query = wanted == null ? query : query.with("stage", wanted.name());
        query = of == null ? query : query.with("department", of);
        var there = frame.href("/uses");
        if (!table) {
            return page.page(
                    "usecase/board",
                    new UseBoardPage(
                            frame,
                            uses.board(filter),
                            stages(texts, wanted),
                            of == null ? "" : of,
                            query.with("view", "table").on(there)));
        }
        var found = uses.list(filter, cursor, SIZE);
        var next = found.next();
        return page.page(
                "usecase/table",
                new UseTablePage(
                        frame,
                        found.items(),
                        stages(texts, wanted),
                        of == null ? "" : of,
                        query.on(there),
                        next == null
                                ? null
                                : query.with("view", "table")
                                        .with("cursor", next)
                                        .on(there)));
    }

    /** Opens a use for a need. */
    @POST
    public Response open(@PathParam("language") Language language) {
        var typed = new TypedForm(page.sent());
        try {
            var opened =
                    uses.open(new NewUseCase(typed.value("need"), language, typed.value("title")), Optional.empty());
            return page.seeOther(language, opened.facts().path());
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with("need", texts.get("use.need"))
                    .with("title", texts.get("use.what"))
                    .errors(refusal.problems(), language);
            return page.refused("usecase/new", newPage(language, typed, errors));
        }
    }

    private NewUsePage newPage(Language language, TypedForm typed, List<FieldError> errors) {
        return new NewUsePage(page.frame(language, Texts.in(language).get("use.new")), typed, errors);
    }

    private static List<Option> stages(Texts texts, @Nullable UseCaseStage chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("use.all"), chosen == null));
        for (var stage : UseCaseStage.values()) {
            options.add(Option.of(stage.name(), texts.of("use.stage", stage), stage == chosen));
        }
        return options;
    }
}
