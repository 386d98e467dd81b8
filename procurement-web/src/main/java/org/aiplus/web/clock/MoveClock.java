// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.clock;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.aiplus.clock.ClockService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Shows the one clock; in a demonstration an administrator moves it forward. */
@RequestScoped
@Path("{language: en|tc|sc}/clock")
public class MoveClock {

    private static final String FIELD = "days";

    @EJB
    ClockService clock;

    @Inject
    PageRequest page;

    /** Shows the time by which deadlines are judged. */
    @GET
    public Response show(@PathParam("language") Language language) {
        return page.page("clock/show", clockPage(language, "", List.of()));
    }

    /** Moves the clock forward by whole days. */
    @POST
    public Response move(@PathParam("language") Language language, @FormParam(FIELD) @Nullable String days) {
        var typed = days == null ? "" : days.strip();
        if (!typed.matches("[0-9]{1,5}")) {
            var error = new FieldError(FIELD, Texts.in(language).get("clock.days.error"));
            return page.refused("clock/show", clockPage(language, typed, List.of(error)));
        }
        try {
            clock.advance(Duration.ofDays(Long.parseLong(typed)));
        } catch (DomainException refusal) {
            var errors = refusal.problems().stream()
                    .map(problem -> new FieldError(FIELD, ProblemTexts.detail(problem, language)))
                    .toList();
            return page.refused("clock/show", clockPage(language, typed, errors));
        }
        page.flash(true, "clock.moved", typed);
        return page.seeOther(language, "/clock");
    }

    private ClockPage clockPage(Language language, String typed, List<FieldError> errors) {
        var frame = page.frame(language, Texts.in(language).get("clock.title"));
        return new ClockPage(frame, clock.show(), typed, errors);
    }
}
