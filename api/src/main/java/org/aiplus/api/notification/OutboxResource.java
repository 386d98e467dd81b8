// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.aiplus.notification.OutboxEntryId;
import org.aiplus.notification.OutboxService;
import org.aiplus.notification.OutboxState;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has not gone out. */
@Path("outbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outbox", description = "Mail that has not gone out.")
public class OutboxResource {

    @Inject
    OutboxService outbox;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists what has not gone out. */
    @GET
    @Operation(
            summary = "List the outbox",
            description = "For administrators: what waits, fails or was set aside; never what it says.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = OutboxEntriesJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listOutbox(
            @Parameter(description = "Where they stand; all when absent.") @QueryParam("state") @Nullable
                    OutboxState state,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = OutboxEntriesJson.from(outbox.list(state, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Counts what has not gone out. */
    @GET
    @Path("figures")
    @Operation(
            summary = "Count the outbox",
            description = "For administrators: how much waits and whether the mail server answers.")
    @APIResponse(responseCode = "200", description = "How the outbox stands.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public OutboxFiguresJson countOutbox() {
        return OutboxFiguresJson.from(outbox.figures());
    }

    /** Has an entry tried again. */
    @POST
    @Path("{id}/retry")
    @Operation(
            summary = "Try an entry again",
            description = "For administrators. Later messages to the same mailbox may have gone out before it.")
    @APIResponse(responseCode = "204", description = "It is tried within a second or so.")
    public void retryOutboxEntry(@PathParam("id") String id) {
        outbox.retry(OutboxEntryId.parse(id).orElseThrow(NotFound::new));
    }
}
