// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

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
import java.util.UUID;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.approval.ApprovalReference;
import org.aiplus.approval.ApprovalService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Deciding in rounds of approval. */
@Path("approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals", description = "Who decides about something, in which order and by when.")
public class ApprovalsResource {

    @Inject
    ApprovalService approvals;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists what waits for the caller. */
    @GET
    @Operation(
            summary = "List what waits for you",
            description =
                    "For people of the government: the steps that the caller can decide, what is due first first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of steps; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = ApprovalTasksJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listApprovals(
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = ApprovalTasksJson.from(approvals.mine(cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads a round. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read a round",
            description =
                    "For those who have made the subject or may be asked to decide, and for auditors; for others it"
                            + " does not exist.")
    @APIResponse(responseCode = "200", description = "The round.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ApprovalRoundJson readApproval(@PathParam("reference") String reference) {
        return ApprovalRoundJson.from(approvals.read(known(reference)));
    }

    /** Reads all rounds about a subject. */
    @GET
    @Path("{reference}/rounds")
    @Operation(
            summary = "Read all rounds about the subject of a round",
            description = "The newest first, with all steps; rounds that the caller may not read are left out.")
    @APIResponse(responseCode = "200", description = "The rounds.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ApprovalRoundsJson readApprovalRounds(@PathParam("reference") String reference) {
        return ApprovalRoundsJson.from(approvals.rounds(known(reference)));
    }

    /** Tells what the caller can do. */
    @GET
    @Path("{reference}/choices")
    @Operation(
            summary = "Read what you can do in a round",
            description = "The steps to decide, and possible delegates.")
    @APIResponse(responseCode = "200", description = "What the caller can do now.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ApprovalChoicesJson readApprovalChoices(@PathParam("reference") String reference) {
        return ApprovalChoicesJson.from(approvals.choices(known(reference)));
    }

    /** Decides in a step. */
    @POST
    @Path("{reference}/steps/{stepId}/decision")
    @Operation(
            summary = "Decide in a step",
            description =
                    "For people with the step's role, their delegates and deputies, and once it is past due for the"
                            + " next role up; never for those who made the subject, and once in a round.")
    @APIResponse(responseCode = "200", description = "The round as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ApprovalRoundJson decideStep(
            @PathParam("reference") String reference,
            @Parameter(description = "Id of the step.") @PathParam("stepId") String stepId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            StepDecisionJson decision) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ApprovalRoundJson.from(
                approvals.decide(known(reference), step(stepId), decision.outcome(), decision.remark(), expected));
    }

    /** Hands a step over. */
    @POST
    @Path("{reference}/steps/{stepId}/delegations")
    @Operation(
            summary = "Hand a step over",
            description =
                    "For people who can decide in their own name, to a colleague with the same role, until a day.")
    @APIResponse(responseCode = "200", description = "The round as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ApprovalRoundJson delegateStep(
            @PathParam("reference") String reference,
            @Parameter(description = "Id of the step.") @PathParam("stepId") String stepId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            StepDelegationJson delegation) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ApprovalRoundJson.from(approvals.delegate(
                known(reference), step(stepId), delegation.delegate(), delegation.until(), expected));
    }

    private static ApprovalReference known(String reference) {
        return ApprovalReference.parse(reference).orElseThrow(NotFound::new);
    }

    private static UUID step(String id) {
        return Ids.parse(id).orElseThrow(NotFound::new);
    }
}
