// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.need.ProposalService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Needs for vendors. */
@Path("invited-needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Needs", description = "What departments want to do better, who would join, and what vendors propose.")
public class InvitedNeedsResource {

    @Inject
    ProposalService proposals;

    /** Lists needs that invite proposals. */
    @GET
    @Operation(
            summary = "List needs that invite proposals",
            description = "For vendors; those that still take proposals first.")
    @APIResponse(responseCode = "200", description = "The needs.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public InvitedNeedsJson listInvitedNeeds() {
        return InvitedNeedsJson.from(proposals.invited());
    }

    /** Reads a need that invites proposals. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read a need that invites proposals",
            description = "For vendors, with what stands against each of their solutions.")
    @APIResponse(responseCode = "200", description = "The need.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public InvitedNeedJson readInvitedNeed(@PathParam("reference") String reference) {
        return InvitedNeedJson.from(proposals.read(NeedsResource.known(reference)));
    }

    /** Proposes a solution. */
    @POST
    @Path("{reference}/proposals")
    @Operation(summary = "Propose a solution", description = "For vendors, a published solution of theirs.")
    @APIResponse(responseCode = "200", description = "The need as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public InvitedNeedJson proposeForNeed(
            @PathParam("reference") String reference,
            @Parameter(description = "Your own name for this act: sent again with the same key, it is done once.")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String idempotencyKey,
            NewProposalJson proposal) {
        var key = IdempotencyKey.of(idempotencyKey);
        return InvitedNeedJson.from(proposals.propose(NeedsResource.known(reference), proposal.toCommand(), key));
    }

    /** Takes a proposal back. */
    @POST
    @Path("{reference}/proposals/{proposal}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take a proposal back", description = "For members of the vendor.")
    @APIResponse(responseCode = "200", description = "The need as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public InvitedNeedJson withdrawProposal(
            @PathParam("reference") String reference,
            @Parameter(description = "Id of the proposal.") @PathParam("proposal") String proposal) {
        var id = Ids.parse(proposal).orElseThrow(NotFound::new);
        return InvitedNeedJson.from(proposals.withdraw(NeedsResource.known(reference), id));
    }
}
