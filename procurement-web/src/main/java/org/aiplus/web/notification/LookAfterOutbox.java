// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.notification;

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
import java.util.Locale;
import org.aiplus.notification.OutboxEntryId;
import org.aiplus.notification.OutboxService;
import org.aiplus.notification.OutboxState;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.PageFrame.NavigationItem;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Shows administrators what has not gone out, and has it tried again. */
@RequestScoped
@Path("{language: en|tc|sc}/outbox")
public class LookAfterOutbox {

    private static final int SIZE = 50;
    private static final String STATE = "state";

    @EJB
    OutboxService outbox;

    @Inject
    PageRequest page;

    /** The outbox, newest first. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @QueryParam(STATE) @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor) {
        var texts = Texts.in(language);
        var figures = outbox.figures();
        var wanted = Arrays.stream(OutboxState.values())
                .filter(one -> code(one).equals(state))
                .findFirst()
                .orElse(null);
        var found = outbox.list(wanted, cursor, SIZE);
        var frame = page.frame(language, texts.get("outbox.title"))
                .withBreadcrumbs(
                        new Crumb("/" + language.path() + "/", texts.get("frame.nav.home")),
                        new Crumb("/" + language.path() + "/administration", texts.get("administration.title")));
        var next = found.next();
        return page.page(
                "outbox/show",
                new OutboxPage(
                        frame,
                        figures,
                        states(frame, wanted),
                        found.items(),
                        next == null ? null : query(wanted).with("cursor", next).on(frame.href("/outbox"))));
    }

    /** Has an entry tried again. */
    @POST
    @Path("{id}/retry")
    public Response retry(@PathParam("language") Language language, @PathParam("id") String id) {
        outbox.retry(OutboxEntryId.parse(id).orElseThrow(NotFound::new));
        page.flash(true, "outbox.retried");
        return page.seeOther(language, "/outbox");
    }

    private static List<NavigationItem> states(PageFrame frame, @Nullable OutboxState wanted) {
        var texts = frame.texts();
        var items = new ArrayList<NavigationItem>();
        items.add(new NavigationItem(frame.href("/outbox"), texts.get("outbox.all"), wanted == null));
        for (var state : OutboxState.values()) {
            items.add(new NavigationItem(
                    query(state).on(frame.href("/outbox")), texts.of("outbox.state", state), state == wanted));
        }
        return items;
    }

    private static QueryString query(@Nullable OutboxState state) {
        return state == null ? QueryString.EMPTY : QueryString.EMPTY.with(STATE, code(state));
    }

    private static String code(OutboxState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
