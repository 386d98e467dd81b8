// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

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
import org.aiplus.marking.Cell;
import org.aiplus.marking.ConsensusService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The consensus of a panel. */
@Path("panel/{reference}/consensus")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Marks that are given alone, the consensus of a panel, and the ranking.")
public class ConsensusResource {

    @Inject
    ConsensusService consensus;

    /** Reads marks and consensus. */
    @GET
    @Operation(
            summary = "Read all marks and the consensus",
            description = "For people with business in the evaluation who have declared, once all marks are in.")
    @APIResponse(responseCode = "200", description = "All marks.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ConsensusJson readConsensus(@PathParam("reference") String reference) {
        return ConsensusJson.from(consensus.read(MarksResource.known(reference)));
    }

    /** Settles a point. */
    @PUT
    @Path("points/{letter}/{criterion}")
    @Operation(
            summary = "Settle one point",
            description =
                    "For the chair. Words are needed where people were more than one mark apart or differed about a gate.")
    @APIResponse(responseCode = "200", description = "The consensus as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ConsensusJson settlePoint(
            @PathParam("reference") String reference,
            @Parameter(description = "Letter of the bid.") @PathParam("letter") String letter,
            @Parameter(description = "Code of the criterion.") @PathParam("criterion") String criterion,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewJudgementJson judgement) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ConsensusJson.from(consensus.settle(
                MarksResource.known(reference), new Cell(letter, criterion), judgement.toJudgement(), expected));
    }

    /** Takes over what all agree about. */
    @POST
    @Path("agreed-points")
    @Operation(summary = "Take over what all agree about", description = "For the chair; open points only.")
    @APIResponse(responseCode = "200", description = "The consensus as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ConsensusJson settleAgreedPoints(@PathParam("reference") String reference) {
        return ConsensusJson.from(consensus.settleAgreed(MarksResource.known(reference)));
    }

    /** Stands by the consensus. */
    @POST
    @Path("agreements")
    @Operation(summary = "Stand by the consensus", description = "For people of the panel other than its chair.")
    @APIResponse(responseCode = "200", description = "The consensus as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ConsensusJson agreeToConsensus(@PathParam("reference") String reference, DigestJson digest) {
        return ConsensusJson.from(consensus.agree(MarksResource.known(reference), digest.digest()));
    }

    /** Closes quality. */
    @POST
    @Path("closing")
    @Operation(
            summary = "Close quality for good",
            description = "For the chair, once somebody else on the panel stands by the consensus.")
    @APIResponse(responseCode = "200", description = "The consensus, closed.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ConsensusJson closeQuality(@PathParam("reference") String reference, DigestJson digest) {
        return ConsensusJson.from(consensus.close(MarksResource.known(reference), digest.digest()));
    }
}
