// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.impact;

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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.identity.Role;
import org.aiplus.impact.ImpactService;
import org.aiplus.impact.ImpactStatus;
import org.aiplus.impact.NewImpactAssessment;
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

/** Impact assessments, and the beginning of another. */
@RequestScoped
@Path("{language: en|tc|sc}/impact-assessments")
public class ListImpacts {

    private static final String TEMPLATE = "impact/list";
    private static final int SIZE = 50;

    @EJB
    ImpactService impacts;

    @Inject
    PageRequest page;

    /** Shows those that the reader may read, the newest first. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor) {
        return page.page(TEMPLATE, listPage(language, status, cursor, Map.of(), List.of()));
    }

    /** Begins an assessment. */
    @POST
    public Response open(
            @PathParam("language") Language language,
            @FormParam("title") @Nullable String title,
            @FormParam("department") @Nullable String department,
            @FormParam("solution") @Nullable String solution) {
        var typed = Map.of(
                "title",
                text(title),
                "department",
                text(department),
                "solution",
                text(solution).toUpperCase(Locale.ROOT));
        try {
            var opened = impacts.open(
                    new NewImpactAssessment(
                            blankToNull(department), language, text(title), blankToNull(typed.get("solution"))),
                    Optional.empty());
            return page.seeOther(language, "/impact-assessments/" + opened.reference());
        } catch (NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with("title", texts.get("impact.new.title"))
                    .with("solution", texts.get("impact.new.solution"))
                    .with("department", texts.get("impact.new.department"))
                    .errors(refusal.problems(), language);
            return page.refused(TEMPLATE, listPage(language, null, null, typed, errors));
        }
    }

    private ImpactListPage listPage(
            Language language,
            @Nullable String status,
            @Nullable String cursor,
            Map<String, String> typed,
            List<FieldError> errors) {
        var texts = Texts.in(language);
        var wanted = Arrays.stream(ImpactStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
        var found = impacts.list(wanted, cursor, SIZE);
        var frame = page.frame(language, texts.get("impact.title"));
        var next = found.next();
        var query = wanted == null ? QueryString.EMPTY : QueryString.EMPTY.with("status", wanted.name());
        var person = page.person();
        return new ImpactListPage(
                frame,
                found.items(),
                statuses(texts, wanted),
                next == null ? null : query.with("cursor", next).on(frame.href("/impact-assessments")),
                person != null && person.has(Role.AI_OWNER),
                typed,
                errors);
    }

    private static List<Option> statuses(Texts texts, @Nullable ImpactStatus chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("impact.all"), chosen == null));
        for (var status : ImpactStatus.values()) {
            options.add(Option.of(status.name(), texts.of("impact.status", status), status == chosen));
        }
        return options;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
