// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.bid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.request.EntityTags;
import org.aiplus.bid.BidService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A vendor's bids. */
@Path("bids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bids", description = "What vendors may bid for, and their bids.")
public class BidsResource {

    private static final String VENDORS = "For vendors that may bid, their people and programs.";

    @Inject
    BidService bids;

    /** Reads the caller's bid. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read your bid", description = VENDORS)
    @APIResponse(responseCode = "200", description = "The bid; an empty draft of version 0 before anything is written.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public BidJson readBid(@PathParam("reference") String reference) {
        return BidJson.from(bids.read(known(reference)));
    }

    /** Replaces what is written. */
    @PUT
    @Path("{reference}")
    @Operation(
            summary = "Save your bid",
            description = VENDORS + " It need not be complete, and what was handed in stays as it is.")
    @APIResponse(responseCode = "200", description = "The bid as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public BidJson saveBid(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            BidContentJson content) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return BidJson.from(bids.save(known(reference), content.toContent(), expected));
    }

    /** Hands in. */
    @POST
    @Path("{reference}/submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Hand in your bid",
            description = VENDORS + " Replaces what was handed in. After the closing time refused with both times.")
    @APIResponse(responseCode = "200", description = "The bid with its receipt.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    @APIResponse(responseCode = "422", ref = "Refused422")
    public BidJson submitBid(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return BidJson.from(bids.submit(known(reference), expected));
    }

    /** Takes back. */
    @POST
    @Path("{reference}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take your bid back", description = VENDORS + " Until the closing time.")
    @APIResponse(responseCode = "200", description = "The bid as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public BidJson withdrawBid(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return BidJson.from(bids.withdraw(known(reference), expected));
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
