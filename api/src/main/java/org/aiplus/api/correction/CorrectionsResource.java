// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.correction.CorrectionFilter;
import org.aiplus.correction.CorrectionReference;
import org.aiplus.correction.CorrectionService;
import org.aiplus.correction.CorrectionStatus;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Correction requests: listed, answered and taken back. */
@Path("corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections", description = "Mistakes in published entries: reported, answered and corrected.")
public class CorrectionsResource {

    @Inject
    CorrectionService corrections;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists requests. */
    @GET
    @Operation(
            summary = "List correction requests",
            description = "Whoever reports sees their own; a vendor's people and programs those that it answers;"
                    + " administrators all.")
    @APIResponse(
            responseCode = "200",
            description = "A page of requests; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = CorrectionsJson.class)))
    public Response listCorrections(
            @Parameter(description = "Only those with this status.") @QueryParam("status") @Nullable
                    CorrectionStatus status,
            @Parameter(description = "Only those that you have made.") @QueryParam("mine") @DefaultValue("false")
                    boolean mine,
            @Parameter(description = "Only those that wait for an answer of your side.")
                    @QueryParam("waiting")
                    @DefaultValue("false")
                    boolean waiting,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var filter = new CorrectionFilter(null, status, mine, waiting);
        var page = CorrectionsJson.from(corrections.list(filter, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads one. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read a correction request",
            description = "For whoever reported it, the vendor that answers and administrators.")
    @APIResponse(responseCode = "200", description = "The request with its steps.")
    public CorrectionJson readCorrection(@PathParam("reference") String reference) {
        return CorrectionJson.from(corrections.read(known(reference)));
    }

    /** Accepts one. */
    @POST
    @Path("{reference}/acceptance")
    @Operation(
            summary = "Accept a correction request",
            description = "For the members of the entry's vendor, or administrators where no vendor can correct the"
                    + " field. It becomes CORRECTED when a published revision says something else.")
    @APIResponse(responseCode = "200", description = "The request as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public CorrectionJson acceptCorrection(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CorrectionReplyJson reply) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return CorrectionJson.from(corrections.accept(known(reference), reply.reason(), expected));
    }

    /** Declines one. */
    @POST
    @Path("{reference}/refusal")
    @Operation(
            summary = "Decline a correction request",
            description = "For the members of the entry's vendor, or administrators where no vendor can correct the"
                    + " field.")
    @APIResponse(responseCode = "200", description = "The request as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public CorrectionJson declineCorrection(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CorrectionReplyJson reply) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return CorrectionJson.from(corrections.decline(known(reference), reply.reason(), expected));
    }

    /** Takes one back. */
    @POST
    @Path("{reference}/withdrawal")
    @Operation(
            summary = "Take a correction request back",
            description = "For whoever reported it, as long as nobody has answered.")
    @APIResponse(responseCode = "200", description = "The request as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public CorrectionJson withdrawCorrection(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return CorrectionJson.from(corrections.withdraw(known(reference), expected));
    }

    private static CorrectionReference known(String reference) {
        return CorrectionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
