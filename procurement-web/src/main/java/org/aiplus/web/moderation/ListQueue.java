// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.moderation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.Language;
import org.aiplus.submission.ModerationService;
import org.aiplus.submission.QueueFilter;
import org.aiplus.submission.Step.Holder;
import org.aiplus.submission.SubmissionStatus;
import org.aiplus.submission.SubmissionSummary;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.portal.StageLine;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The queue of moderators; its filter is in the address. */
@RequestScoped
@Path("{language: en|tc|sc}/moderation")
public class ListQueue {

    private static final int SIZE = 50;

    @EJB
    ModerationService moderation;

    @Inject
    PageRequest page;

    @Inject
    CatalogueClock clock;

    /** What is due first at the beginning. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @QueryParam("status") @Nullable String status,
            @QueryParam("holder") @Nullable String holder,
            @QueryParam("mine") boolean mine,
            @QueryParam("overdue") boolean overdue,
            @QueryParam("cursor") @Nullable String cursor) {
        var wantedStatus = constant(SubmissionStatus.class, status);
        var wantedHolder = constant(Holder.class, holder);
        var filter = new QueueFilter(wantedStatus, wantedHolder, mine ? page.subject() : null, overdue);
        var found = moderation.queue(filter, cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("moderation.title"));
        var now = clock.now();
        var lines = found.items().stream()
                .map(submission -> line(frame, submission, now))
                .toList();
        var next = found.next();
        var query = QueryString.EMPTY;
        query = wantedStatus == null ? query : query.with("status", wantedStatus.name());
        query = wantedHolder == null ? query : query.with("holder", wantedHolder.name());
        query = mine ? query.with("mine", "true") : query;
        query = overdue ? query.with("overdue", "true") : query;
        var nextHref = next == null ? null : query.with("cursor", next).on(frame.href("/moderation"));
        return page.page(
                "moderation/queue",
                new QueuePage(
                        frame,
                        statuses(frame.texts(), wantedStatus),
                        holders(frame.texts(), wantedHolder),
                        mine,
                        overdue,
                        !query.toString().isEmpty(),
                        lines,
                        nextHref));
    }

    private static QueuePage.Line line(PageFrame frame, SubmissionSummary submission, Instant now) {
        var stage = submission.stage();
        var due = stage.answerDue();
        return new QueuePage.Line(
                frame.href("/moderation/" + submission.reference()),
                submission.reference().value(),
                StageLine.name(submission.name(), frame),
                submission.vendor().name().resolve(frame.language()),
                StageLine.of(stage, frame, "moderation"),
                frame.texts()
                        .get(
                                "moderation.age",
                                Duration.between(stage.since(), now).toDays()),
                due != null && due.isBefore(now));
    }

    private static List<Option> statuses(Texts texts, @Nullable SubmissionStatus chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("moderation.all-open"), chosen == null));
        Arrays.stream(SubmissionStatus.values())
                .filter(status -> status != SubmissionStatus.DRAFT && status != SubmissionStatus.APPROVED)
                .forEach(status ->
                        options.add(Option.of(status.name(), texts.of("portal.status", status), status == chosen)));
        return options;
    }

    private static List<Option> holders(Texts texts, @Nullable Holder chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("moderation.anybody"), chosen == null));
        for (var holder : List.of(Holder.MODERATORS, Holder.VENDOR)) {
            options.add(Option.of(holder.name(), texts.of("moderation.with", holder), holder == chosen));
        }
        return options;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        var wanted = Objects.requireNonNullElse(name, "");
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
