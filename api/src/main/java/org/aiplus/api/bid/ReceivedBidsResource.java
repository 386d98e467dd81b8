// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.bid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.bid.ReceivedBidService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bids as people of the government read them, behind the conflict wall. */
@Path("received-bids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts of interest", description = "What everybody declares before the first byte of a bid.")
public class ReceivedBidsResource {

    private static final String WALL =
            "For those who have business with the bids, after closing and after they have declared about every bidder.";

    @Inject
    ReceivedBidService bids;

    /** Lists bids. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read the bids of an evaluation", description = WALL)
    @APIResponse(responseCode = "200", description = "In the order of their letters.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ReceivedBidsJson listReceivedBids(@PathParam("reference") String reference) {
        return ReceivedBidsJson.from(bids.list(BidsResource.known(reference)));
    }

    /** Reads a bid. */
    @GET
    @Path("{reference}/{letter}")
    @Operation(summary = "Read a bid", description = WALL)
    @APIResponse(responseCode = "200", description = "The bid, without names while quality is judged anonymously.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ReceivedBidJson readReceivedBid(
            @PathParam("reference") String reference,
            @Parameter(description = "By which the panel calls the bid.") @PathParam("letter") String letter) {
        return ReceivedBidJson.from(bids.read(BidsResource.known(reference), letter));
    }
}
