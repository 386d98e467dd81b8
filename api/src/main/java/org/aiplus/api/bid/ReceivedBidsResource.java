// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.bid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aiplus.api.evidence.EvidenceDownload;
import org.aiplus.bid.ReceivedBidService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    /** Downloads what a bid names as evidence. */
    @GET
    @Path("{reference}/{letter}/evidence/{number}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Download evidence that a bid names",
            description =
                    WALL + " While names are kept back, only evidence that names nobody. Each download is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The file, always as an attachment.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response downloadBidEvidence(
            @PathParam("reference") String reference,
            @Parameter(description = "By which the panel calls the bid.") @PathParam("letter") String letter,
            @Parameter(description = "Number of the piece in the bid.") @PathParam("number") int number) {
        var which = BidsResource.known(reference);
        return EvidenceDownload.answer(
                bids.download(which, letter, number), part -> bids.part(which, letter, number, part));
    }
}
