// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aiplus.audit.AuditQuery;
import org.aiplus.audit.AuditService;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.shared.Slice;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The audit trail with its filter, and the check of the whole chain. */
@RequestScoped
@Path("{language: en|tc|sc}/audit")
public class ExploreAudit {

    private static final int PAGE_SIZE = 50;
    private static final String TITLE = "audit.title";

    @EJB
    AuditService audit;

    @Inject
    PageRequest page;

    /** Shows entries, newest first. Days are days in Hong Kong, the last one included. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @QueryParam("action") @Nullable String action,
            @QueryParam("object") @Nullable String object,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get(TITLE));
        var filter = new AuditPage.Filter(typed(action), typed(object), typed(actor), typed(from), typed(to));
        var errors = new ArrayList<FieldError>();
        var first = instant(filter.from(), 0, "from", texts, errors);
        var beyond = instant(filter.to(), 1, "to", texts, errors);
        if (areOutOfOrder(first, beyond)) {
            errors.add(new FieldError("to", ProblemTexts.detail(Problem.of(ProblemCode.DATES_OUT_OF_ORDER), language)));
        }
        var name = filter.object().split("[/ ]", 2);
        if (!filter.object().isEmpty() && name.length < 2) {
            errors.add(new FieldError("object", texts.get("audit.object.error")));
        }
        if (!errors.isEmpty()) {
            return page.refused("audit/list", new AuditPage(frame, filter, new Slice<>(List.of(), null), null, errors));
        }
        var found = audit.find(new AuditQuery(
                orNull(filter.action()),
                filter.object().isEmpty() ? null : name[0],
                filter.object().isEmpty() ? null : name[1],
                orNull(filter.actor()),
                first,
                beyond,
                orNull(typed(after)),
                PAGE_SIZE));
        return page.page(
                "audit/list", new AuditPage(frame, filter, found, next(language, filter, found.next()), errors));
    }

    /** Checks every link of the chain and tells up to where it holds. */
    @GET
    @Path("check")
    public Response check(@PathParam("language") Language language) {
        var frame = page.frame(language, Texts.in(language).get("audit.check.title"));
        return page.page("audit/check", new ChainPage(frame, audit.verify()));
    }

    private static @Nullable String next(Language language, AuditPage.Filter filter, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        return QueryString.of(Map.of(
                        "action", List.of(filter.action()),
                        "object", List.of(filter.object()),
                        "actor", List.of(filter.actor()),
                        "from", List.of(filter.from()),
                        "to", List.of(filter.to()),
                        "after", List.of(cursor)))
                .on("/" + language.path() + "/audit");
    }

    private static @Nullable Instant instant(
            String day, int plusDays, String field, Texts texts, List<FieldError> errors) {
        if (day.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(day)
                    .plusDays(plusDays)
                    .atStartOfDay(CatalogueClock.ZONE)
                    .toInstant();
        } catch (DateTimeParseException e) {
            errors.add(new FieldError(field, texts.get("audit.day.error")));
            return null;
        }
    }

    /** Whether no day lies between; the façade refuses this too, but a page of its own would lose what was typed. */
    static boolean areOutOfOrder(@Nullable Instant first, @Nullable Instant beyond) {
        return first != null && beyond != null && !first.isBefore(beyond);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
