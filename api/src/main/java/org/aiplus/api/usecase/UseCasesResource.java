// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.NotFound;
import org.aiplus.usecase.UseCaseFilter;
import org.aiplus.usecase.UseCaseMoveService;
import org.aiplus.usecase.UseCaseReference;
import org.aiplus.usecase.UseCaseService;
import org.aiplus.usecase.UseCaseStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Uses of AI. */
@Path("use-cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Uses of AI", description = "One use of AI in one department, from an accepted need to its end.")
public class UseCasesResource {

    @Inject
    UseCaseService useCases;

    @Inject
    UseCaseMoveService moves;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists uses. */
    @GET
    @Operation(
            summary = "List uses of AI",
            description = "For people of a department theirs, for those who buy, judge, decide and audit all.")
    @APIResponse(
            responseCode = "200",
            description = "A page of uses; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = UseCasesJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listUseCases(
            @Parameter(description = "Only in this stage.") @QueryParam("stage") @Nullable UseCaseStage stage,
            @Parameter(description = "Only of the department of this code.") @QueryParam("department") @Nullable
                    String department,
            @Parameter(description = "Only of the tool of this reference.") @QueryParam("solution") @Nullable
                    String solution,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = UseCasesJson.from(useCases.list(new UseCaseFilter(stage, department, solution), cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads a use. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read a use of AI",
            description = "For people of its department, and those who buy, judge, decide and audit.")
    @APIResponse(responseCode = "200", description = "The use with the gate that leads on.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public UseCaseJson readUseCase(@PathParam("reference") String reference) {
        return UseCaseJson.from(useCases.read(known(reference)));
    }

    /** Opens a use. */
    @POST
    @Operation(summary = "Open a use of AI", description = "For AI owners, for an open need of their department.")
    @APIResponse(
            responseCode = "201",
            description = "The use; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = UseCaseJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response openUseCase(
            @Parameter(description = "Your own name for this act: sent again with the same key, it is done once.")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String idempotencyKey,
            NewUseCaseJson beginning) {
        var key = IdempotencyKey.of(idempotencyKey);
        var opened = UseCaseJson.from(useCases.open(beginning.toCommand(), key));
        return Response.created(settings.address("/use-cases/" + opened.reference()))
                .entity(opened)
                .build();
    }

    /** Replaces what a use says about itself. */
    @PUT
    @Path("{reference}/description")
    @Operation(summary = "Describe a use of AI", description = "For AI owners of its department.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson describeUseCase(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            UseCaseDescriptionJson description) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return UseCaseJson.from(useCases.describe(known(reference), description.toCommand(), expected));
    }

    /** Stops a use. */
    @POST
    @Path("{reference}/pause")
    @Operation(
            summary = "Stop a use at once",
            description = "For AI owners of its department, security officers and the AI governance committee on duty.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson pauseUseCase(@PathParam("reference") String reference, PauseJson pause) {
        return UseCaseJson.from(moves.pause(known(reference), pause.reason()));
    }

    static UseCaseReference known(String reference) {
        return UseCaseReference.parse(reference).orElseThrow(NotFound::new);
    }
}
