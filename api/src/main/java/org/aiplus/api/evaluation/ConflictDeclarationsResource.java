// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.evaluation.ConflictService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Declarations of conflicts of interest. */
@Path("conflict-declarations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts of interest", description = "What everybody declares before the first byte of a bid.")
public class ConflictDeclarationsResource {

    @Inject
    ConflictService conflicts;

    /** Reads the caller's declarations. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read who has bid and what you have declared",
            description = "For those who have business with the bids. Before closing nobody is named.")
    @APIResponse(responseCode = "200", description = "Bidders and declarations.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ConflictsJson readConflictDeclarations(@PathParam("reference") String reference) {
        return ConflictsJson.from(conflicts.read(EvaluationsResource.known(reference)));
    }

    /** Declares. */
    @POST
    @Path("{reference}")
    @Operation(
            summary = "Declare about every bidder",
            description = "For those who have business with the bids. An interest that was declared is not taken back.")
    @APIResponse(responseCode = "200", description = "Bidders and declarations as they are now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ConflictsJson declareConflicts(
            @PathParam("reference") String reference, NewConflictDeclarationsJson declarations) {
        return ConflictsJson.from(conflicts.declare(EvaluationsResource.known(reference), declarations.toCommand()));
    }
}
