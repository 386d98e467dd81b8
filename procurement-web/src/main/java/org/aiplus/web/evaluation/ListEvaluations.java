// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.evaluation.EvaluationService;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.NewEvaluation;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Evaluations, and the beginning of another. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations")
public class ListEvaluations {

    private static final String TEMPLATE = "evaluation/list";
    private static final int SIZE = 50;

    /** Roles that read contracts. */
    private static final List<String> CONTRACTING =
            List.of(Role.PROCUREMENT_OFFICER, Role.AI_OWNER, Role.DEPARTMENT_APPROVER, Role.AUDITOR);

    @EJB
    EvaluationService evaluations;

    @Inject
    PageRequest page;

    /** Shows those that the reader may read, the newest first. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @QueryParam("status") @Nullable String status,
            @QueryParam("use") @Nullable String use,
            @QueryParam("cursor") @Nullable String cursor) {
        return page.page(TEMPLATE, listPage(language, new Wanted(status, use, cursor), "", List.of()));
    }

    /** Begins a draft. */
    @POST
    public Response open(
            @PathParam("language") Language language,
            @FormParam("title") @Nullable String title,
            @FormParam("use") @Nullable String use) {
        var typed = Objects.requireNonNullElse(title, "");
        var of = use == null || use.isBlank() ? null : use.strip();
        try {
            var opened = evaluations.open(new NewEvaluation(null, language, typed, of), Optional.empty());
            return page.seeOther(language, "/evaluations/" + opened.reference());
        } catch (NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            var errors = new FormControls()
                    .with("title", Texts.in(language).get("evaluation.new.title"))
                    .with("useCase", Texts.in(language).get("evaluation.use"))
                    .errors(refusal.problems(), language);
            return page.refused(TEMPLATE, listPage(language, new Wanted(null, of, null), typed, errors));
        }
    }

    /** Which evaluations somebody wants to see. */
    private record Wanted(
            @Nullable String status,
            @Nullable String use,
            @Nullable String cursor) {}

    private EvaluationListPage listPage(Language language, Wanted sought, String title, List<FieldError> errors) {
        var texts = Texts.in(language);
        var wanted = Arrays.stream(EvaluationStatus.values())
                .filter(known -> known.name().equals(sought.status()))
                .findFirst()
                .orElse(null);
        var found = evaluations.list(wanted, sought.use(), sought.cursor(), SIZE);
        var frame = page.frame(language, texts.get("evaluation.list.title"));
        var next = found.next();
        var use = sought.use();
        var query = wanted == null ? QueryString.EMPTY : QueryString.EMPTY.with("status", wanted.name());
        query = use == null ? query : query.with("use", use);
        var person = page.person();
        return new EvaluationListPage(
                frame,
                found.items(),
                statuses(texts, wanted),
                next == null ? null : query.with("cursor", next).on(frame.href("/evaluations")),
                person != null && person.has(Role.PROCUREMENT_OFFICER),
                use,
                person != null && CONTRACTING.stream().anyMatch(person::has),
                person != null && (person.has(Role.PROCUREMENT_OFFICER) || person.has(Role.AUDITOR)),
                title,
                errors);
    }

    private static List<Option> statuses(Texts texts, @Nullable EvaluationStatus chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("evaluation.all"), chosen == null));
        for (var status : EvaluationStatus.values()) {
            options.add(Option.of(status.name(), texts.of("evaluation.status", status), status == chosen));
        }
        return options;
    }
}
