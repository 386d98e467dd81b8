// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
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
import org.aiplus.evaluation.InvitationService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Evaluations as vendors read them that may bid. */
@Path("bid-invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bids", description = "What vendors may bid for, and their bids.")
public class InvitationsResource {

    @Inject
    InvitationService invitations;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists them. */
    @GET
    @Operation(summary = "List what you may bid for", description = "For vendors; also what is closed by now.")
    @APIResponse(
            responseCode = "200",
            description = "A page of evaluations; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = EvaluationsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listBidInvitations(
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = EvaluationsJson.from(invitations.list(cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads one. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read what is bought", description = "For vendors that may bid.")
    @APIResponse(responseCode = "200", description = "What is bought and how bids are judged.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public InvitationJson readBidInvitation(@PathParam("reference") String reference) {
        return InvitationJson.from(invitations.read(EvaluationsResource.known(reference)));
    }

    /** Asks something. */
    @POST
    @Path("{reference}/questions")
    @Operation(
            summary = "Ask something",
            description = "For vendors that may bid. The answer goes to all of them, without your name.")
    @APIResponse(responseCode = "200", description = "What is bought, with your question.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public InvitationJson askAboutBidInvitation(
            @PathParam("reference") String reference, ClarificationQuestionJson question) {
        return InvitationJson.from(invitations.ask(EvaluationsResource.known(reference), question.question()));
    }
}
