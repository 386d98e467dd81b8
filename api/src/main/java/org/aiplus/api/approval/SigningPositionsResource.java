// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.approval.SigningPositionService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Positions in which people sign for departments. */
@Path("signing-positions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals", description = "Who decides about something, in which order and by when.")
public class SigningPositionsResource {

    @Inject
    SigningPositionService positions;

    /** Reads who signs. */
    @GET
    @Operation(
            summary = "Read who signs for a department",
            description = "For administrators and auditors any, for approvers and AI owners their own.")
    @APIResponse(responseCode = "200", description = "The positions with their holders.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "404", ref = "Refused404")
    public SigningPositionsJson readSigningPositions(
            @Parameter(description = "Code of the department; your own where it is absent.")
                    @QueryParam("department")
                    @Size(max = 20)
                    @Nullable
                    String department) {
        return SigningPositionsJson.from(positions.of(department));
    }

    /** Names a holder. */
    @POST
    @Operation(
            summary = "Name somebody who signs for a department",
            description = "For administrators; nobody names themselves. A person holds a position once, so a repeated"
                    + " request names nobody twice.")
    @APIResponse(responseCode = "200", description = "The positions with their holders.")
    @APIResponse(responseCode = "404", ref = "Refused404")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public SigningPositionsJson namePositionHolder(NewPositionHolderJson holder) {
        return SigningPositionsJson.from(positions.name(holder.department(), holder.position(), holder.person()));
    }

    /** Ends a holding. */
    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End that somebody holds a position", description = "For administrators.")
    @APIResponse(responseCode = "200", description = "The positions with their holders.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public SigningPositionsJson endPositionHolder(@PathParam("id") String id) {
        return SigningPositionsJson.from(positions.end(Ids.parse(id).orElseThrow(NotFound::new)));
    }
}
