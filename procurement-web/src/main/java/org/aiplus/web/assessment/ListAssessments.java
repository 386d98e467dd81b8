// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

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
import org.aiplus.assessment.AssessmentFilter;
import org.aiplus.assessment.AssessmentService;
import org.aiplus.assessment.AssessmentStatus;
import org.aiplus.assessment.AssessmentSummary;
import org.aiplus.assessment.OpenAssessment;
import org.aiplus.identity.Role;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The work of assessors, and where an assessment begins. */
@RequestScoped
@Path("{language: en|tc|sc}/assessments")
public class ListAssessments {

    private static final String TEMPLATE = "assessment/list";
    private static final int SIZE = 50;

    @EJB
    AssessmentService assessments;

    @Inject
    PageRequest page;

    /** The newest first; the filter is in the address. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @QueryParam("status") @Nullable String status,
            @QueryParam("conditions") boolean conditions,
            @QueryParam("solution") @Nullable String solution,
            @QueryParam("cursor") @Nullable String cursor) {
        return page.page(
                TEMPLATE,
                listPage(
                        language,
                        constant(status),
                        conditions,
                        cursor,
                        Objects.requireNonNullElse(solution, ""),
                        List.of()));
    }

    /** Begins an assessment. */
    @POST
    public Response begin(@PathParam("language") Language language, @FormParam("solution") @Nullable String solution) {
        var typed = Objects.requireNonNullElse(solution, "").strip().toUpperCase(Locale.ROOT);
        return page.act(
                language,
                () -> "/assessments/"
                        + assessments
                                .open(new OpenAssessment(typed, Map.of(), Map.of()), Optional.empty())
                                .reference()
                        + "/description",
                "assessment.done.begin",
                refusal -> {
                    var errors = refusal.problems().stream()
                            .map(problem -> new FieldError("solution", ProblemTexts.detail(problem, language)))
                            .toList();
                    return page.refused(TEMPLATE, listPage(language, null, false, null, typed, errors));
                });
    }

    private AssessmentListPage listPage(
            Language language,
            @Nullable AssessmentStatus status,
            boolean conditions,
            @Nullable String cursor,
            String solution,
            List<FieldError> errors) {
        var found = assessments.list(new AssessmentFilter(status, null, conditions), cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("assessment.list.title"));
        var query = QueryString.EMPTY;
        query = status == null ? query : query.with("status", status.name());
        query = conditions ? query.with("conditions", "true") : query;
        var next = found.next();
        var person = page.person();
        return new AssessmentListPage(
                frame,
                statuses(frame.texts(), status),
                conditions,
                !query.toString().isEmpty(),
                found.items().stream().map(one -> line(one, frame)).toList(),
                next == null ? null : query.with("cursor", next).on(frame.href("/assessments")),
                person != null && (person.has(Role.ADMINISTRATOR) || person.has(Role.PROCUREMENT_OFFICER)),
                solution,
                errors);
    }

    private static AssessmentListPage.Line line(AssessmentSummary summary, PageFrame frame) {
        var outcome = summary.outcome();
        var percentage = summary.percentage();
        var due = summary.nextDue();
        var until = summary.validUntil();
        return new AssessmentListPage.Line(
                frame.href("/assessments/" + summary.reference()),
                summary.reference().value(),
                summary.solution().value(),
                summary.name().resolve(frame.language()),
                summary.status().name(),
                outcome == null ? null : outcome.name(),
                outcome == null
                        ? null
                        : frame.texts().of("assessment.outcome", outcome)
                                + (percentage == null
                                        ? ""
                                        : " · "
                                                + frame.texts()
                                                        .get(
                                                                "assessment.percent",
                                                                frame.formats().number(percentage))),
                summary.openConditions(),
                due == null ? null : frame.formats().date(due),
                until == null ? null : frame.formats().date(until));
    }

    private static List<Option> statuses(Texts texts, @Nullable AssessmentStatus chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("assessment.list.all"), chosen == null));
        Arrays.stream(AssessmentStatus.values())
                .forEach(status ->
                        options.add(Option.of(status.name(), texts.of("assessment.status", status), status == chosen)));
        return options;
    }

    private static @Nullable AssessmentStatus constant(@Nullable String name) {
        return Arrays.stream(AssessmentStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
