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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.Pages;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.correction.CorrectionFilter;
import org.aiplus.correction.CorrectionService;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Mistakes in one entry. */
@Path("solutions/{reference}/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections", description = "Mistakes in published entries: reported, answered and corrected.")
public class SolutionCorrectionsResource {

    @Inject
    CorrectionService corrections;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists the requests about one entry. */
    @GET
    @Operation(
            summary = "List the correction requests about a solution",
            description = "Those that you may see, the newest first; none for a solution that is not known.")
    @APIResponse(
            responseCode = "200",
            description = "A page of requests; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = CorrectionsJson.class)))
    public Response listSolutionCorrections(
            @PathParam("reference") String reference,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var filter = new CorrectionFilter(known(reference), null, false, false);
        var page = CorrectionsJson.from(corrections.list(filter, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reports a mistake. */
    @POST
    @Operation(
            summary = "Report a mistake",
            description = "For people of the government. It goes to the entry's vendor, or to the administrators where"
                    + " no vendor can correct the field.")
    @APIResponse(
            responseCode = "201",
            description = "The request; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = CorrectionJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response reportMistake(
            @PathParam("reference") String reference,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            NewCorrectionJson mistake) {
        var key = IdempotencyKey.of(idempotencyKey);
        var reported = CorrectionJson.from(corrections.report(known(reference), mistake.toCommand(), key));
        return Response.created(settings.address("/corrections/" + reported.reference()))
                .entity(reported)
                .build();
    }

    private static SolutionReference known(String reference) {
        return SolutionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
