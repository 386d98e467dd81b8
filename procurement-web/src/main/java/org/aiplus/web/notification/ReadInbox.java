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
import java.util.List;
import java.util.Locale;
import org.aiplus.notification.InboxPart;
import org.aiplus.notification.InboxService;
import org.aiplus.notification.NoticeId;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Shows people what they have to do and what is new for them. */
@RequestScoped
@Path("{language: en|tc|sc}/inbox")
public class ReadInbox {

    private static final int SIZE = 20;

    @EJB
    InboxService inbox;

    @Inject
    PageRequest page;

    /** Tasks and news; further pages show one of them. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @QueryParam("part") @Nullable String part,
            @QueryParam("cursor") @Nullable String cursor) {
        var frame = page.frame(language, Texts.in(language).get("inbox.title"));
        var sections = new ArrayList<InboxPage.Section>();
        for (var shown : parts(part)) {
            sections.add(section(frame, shown, part == null ? null : cursor));
        }
        return page.page("inbox/show", new InboxPage(frame, inbox.figures(), sections));
    }

    private InboxPage.Section section(PageFrame frame, InboxPart part, @Nullable String cursor) {
        var found = inbox.list(part, frame.language(), cursor, SIZE);
        var next = found.next();
        var code = part.name().toLowerCase(Locale.ROOT);
        var nextHref = next == null
                ? null
                : QueryString.EMPTY.with("part", code).with("cursor", next).on(frame.href("/inbox"));
        return new InboxPage.Section(code, found.items(), nextHref);
    }

    private static List<InboxPart> parts(@Nullable String part) {
        var all = List.of(InboxPart.values());
        return part == null
                ? all
                : all.stream()
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(part))
                        .findFirst()
                        .map(List::of)
                        .orElse(all);
    }

    /** Marks one item as read. */
    @POST
    @Path("{id}/read")
    public Response markRead(@PathParam("language") Language language, @PathParam("id") String id) {
        inbox.markRead(NoticeId.parse(id).orElseThrow(NotFound::new));
        return page.seeOther(language, "/inbox");
    }

    /** Marks the newest item that was shown and all older news as read. */
    @POST
    @Path("{id}/read-up-to")
    public Response markReadUpTo(@PathParam("language") Language language, @PathParam("id") String id) {
        inbox.markReadUpTo(NoticeId.parse(id).orElseThrow(NotFound::new));
        page.flash(true, "inbox.all-read");
        return page.seeOther(language, "/inbox");
    }
}
