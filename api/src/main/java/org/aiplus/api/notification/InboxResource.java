// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.Pages;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.notification.InboxPart;
import org.aiplus.notification.InboxService;
import org.aiplus.notification.NoticeId;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everybody's own inbox. */
@Path("inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox", description = "What you have to do and what you should know.")
public class InboxResource {

    @Inject
    InboxService inbox;

    @Inject
    ApiSettings settings;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    /** Reads a part of the inbox. */
    @GET
    @Operation(
            summary = "Read your inbox",
            description = "For everybody who has signed in: what is for you, for a role of yours, or for the members"
                    + " of your vendor. Tasks come with the most urgent first, news with the newest.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the part; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = InboxJson.class)))
    public Response readInbox(
            @Parameter(description = "Open tasks, or news.") @QueryParam("part") @DefaultValue("TASKS") InboxPart part,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var language = RequestFacts.of(request).language();
        var found = inbox.list(part, language, cursor, pageSize);
        var page = InboxJson.from(found, settings.publicUrl(), language);
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Counts what waits. */
    @GET
    @Path("figures")
    @Operation(summary = "Count your inbox", description = "For everybody who has signed in: how much waits.")
    @APIResponse(responseCode = "200", description = "How much waits.")
    public InboxFiguresJson countInbox() {
        return InboxFiguresJson.from(inbox.figures());
    }

    /** Marks one item as read. */
    @PUT
    @Path("{id}/read")
    @Operation(
            summary = "Mark an item as read",
            description = "For everybody who has signed in, for items of their own inbox. It is read for you alone.")
    @APIResponse(responseCode = "204", description = "It is marked.")
    public void markRead(@PathParam("id") String id) {
        inbox.markRead(NoticeId.parse(id).orElseThrow(NotFound::new));
    }

    /** Marks an item and all older news as read. */
    @PUT
    @Path("{id}/read-up-to")
    @Operation(
            summary = "Mark an item and all older news as read",
            description = "For everybody who has signed in, for items of their own inbox. What came since stays"
                    + " unread; tasks stay open until they are done.")
    @APIResponse(responseCode = "204", description = "They are marked.")
    public void markReadUpTo(@PathParam("id") String id) {
        inbox.markReadUpTo(NoticeId.parse(id).orElseThrow(NotFound::new));
    }
}
