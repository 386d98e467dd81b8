// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.request.EntityTags;
import org.aiplus.usecase.UseCaseMoveService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is asked for in uses. */
@Path("use-cases/{reference}/requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Uses of AI", description = "One use of AI in one department, from an accepted need to its end.")
public class MoveRequestsResource {

    @Inject
    UseCaseMoveService moves;

    /** Asks for a move. */
    @POST
    @Operation(
            summary = "Ask for a decision at the gate, or for a move without one",
            description = "For AI owners of its department. Others sign it in approvals.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson askToMove(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewMoveRequestJson request) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return UseCaseJson.from(moves.ask(UseCasesResource.known(reference), request.toCommand(), expected));
    }

    /** Takes a request back. */
    @POST
    @Path("withdraw")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take back what was asked for", description = "For AI owners of its department.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson withdrawMove(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return UseCaseJson.from(moves.withdraw(UseCasesResource.known(reference), expected));
    }
}
