// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.aiplus.award.AwardNoticeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Notices of intended awards, for everybody. */
@Path("award-notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards", description = "Who is to get a contract, what bidders are told, and the contracts.")
public class AwardNoticesResource {

    @Inject
    AwardNoticeService notices;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists notices. */
    @GET
    @Operation(
            summary = "List notices of intended awards",
            description = "For everybody; of each evaluation the notice that was given last.")
    @APIResponse(
            responseCode = "200",
            description = "A page of notices; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = AwardNoticesJson.class)))
    public Response listAwardNotices(
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = AwardNoticesJson.from(notices.list(cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads a notice. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read the notice of an intended award", description = "For everybody.")
    @APIResponse(responseCode = "200", description = "The notice that was given last.")
    public AwardNoticeJson readAwardNotice(@PathParam("reference") String reference) {
        return AwardNoticeJson.from(notices.read(AwardResource.known(reference)));
    }
}
