// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.submission.NewSubmission;
import org.aiplus.submission.SubmissionService;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor opens a draft: from nothing, as the next revision of an own solution, or as a copy of one. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/submissions/new")
public class OpenSubmission {

    private static final String NOTHING = "nothing";
    private static final String REVISION = "revision";
    private static final String COPY = "copy";

    @EJB
    SubmissionService submissions;

    @Inject
    PageRequest page;

    /**
     * Shows the form; the façade refuses those who may not send it.
     *
     * @param revisionOf reference of a solution whose next revision the person asked for
     */
    @GET
    public Response show(
            @PathParam("language") Language language, @QueryParam("revisionOf") @Nullable String revisionOf) {
        var start = revisionOf == null ? NOTHING : REVISION;
        return page.page(
                "portal/new", form(language, start, Objects.requireNonNullElse(revisionOf, ""), "", List.of()));
    }

    /** Opens the draft. */
    @POST
    public Response open(
            @PathParam("language") Language language,
            @FormParam("start") @Nullable String start,
            @FormParam("solution") @Nullable String solution,
            @FormParam("vendor") @Nullable String vendor,
            @FormParam("key") @Nullable String key) {
        var from = Objects.requireNonNullElse(start, NOTHING);
        var reference = blankAsNull(solution);
        var wanted = reference == null ? null : reference.toUpperCase(Locale.ROOT);
        try {
            var command = new NewSubmission(
                    blankAsNull(vendor),
                    from.equals(REVISION) ? orMissing(wanted) : null,
                    from.equals(COPY) ? orMissing(wanted) : null);
            var opened = submissions.create(command, IdempotencyKey.of(key));
            return page.seeOther(language, SubmissionPaths.of(opened.reference()));
        } catch (DomainException refusal) {
            return page.refused(
                    "portal/new",
                    form(
                            language,
                            from,
                            Objects.requireNonNullElse(solution, ""),
                            Objects.requireNonNullElse(vendor, ""),
                            refusal.problems()));
        }
    }

    private NewSubmissionPage form(
            Language language, String start, String solution, String vendor, List<Problem> problems) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("portal.new.title"))
                .withBreadcrumbs(new Crumb("/" + language.path() + "/vendor", texts.get("portal.title")));
        var starts = Stream.of(NOTHING, REVISION, COPY)
                .map(value -> new Option(
                        value,
                        texts.of("portal.start", value),
                        texts.of("portal.start.hint", value),
                        value.equals(start)))
                .toList();
        var errors = new ArrayList<FieldError>();
        for (var problem : problems) {
            var field = field(problem);
            var label = field.isEmpty() ? "" : texts.get("portal.start." + field);
            errors.add(new FieldError(field, ProblemTexts.detail(problem, language), label));
        }
        boolean askVendor = !vendor.isEmpty()
                || errors.stream().anyMatch(error -> error.field().equals("vendor"));
        return new NewSubmissionPage(
                frame,
                starts,
                solutions(language, solution),
                vendor,
                askVendor,
                Ids.next().toString(),
                errors);
    }

    private List<Option> solutions(Language language, String chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", Texts.in(language).get("portal.start.solution.none"), chosen.isEmpty()));
        for (var entry : submissions.published()) {
            var reference = entry.reference().value();
            var name = Objects.requireNonNull(entry.name()).resolve(language).text();
            options.add(Option.of(reference, name + " (" + reference + ")", reference.equals(chosen)));
        }
        return options;
    }

    /** The control that a problem is about: what is not about the vendor is about the solution, if it is about a field. */
    private static String field(Problem problem) {
        var pointer = problem.pointer();
        if (pointer == null) {
            return problem.code().status() == Response.Status.NOT_FOUND.getStatusCode() ? "solution" : "";
        }
        return pointer.equals("/vendor") ? "vendor" : "solution";
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A reference that no solution has when none was typed, so that the façade says what is wrong. */
    private static String orMissing(@Nullable String reference) {
        return reference == null ? "-" : reference;
    }
}
