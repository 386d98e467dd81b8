// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

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
import org.aiplus.pilot.PilotRegisterService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The public register of pilots. */
@Path("pilot-register")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pilots", description = "Pilots of uses of AI: promised, measured, computed, decided.")
public class PilotRegisterResource {

    @Inject
    PilotRegisterService register;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists public pilots. */
    @GET
    @Operation(summary = "List the public register of pilots", description = "For everybody.")
    @APIResponse(
            responseCode = "200",
            description = "A page of pilots; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = PilotsJson.class)))
    public Response listPublicPilots(
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = PilotsJson.from(register.list(cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads a public pilot. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read a pilot of the public register",
            description = "For everybody: what was promised, and the result once the lessons are published.")
    @APIResponse(responseCode = "200", description = "The pilot.")
    public PublicPilotJson readPublicPilot(@PathParam("reference") String reference) {
        return PublicPilotJson.from(register.read(PilotsResource.known(reference)));
    }
}
