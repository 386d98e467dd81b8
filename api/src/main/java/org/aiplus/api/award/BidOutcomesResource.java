// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

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
import org.aiplus.api.need.LanguageTag;
import org.aiplus.award.OutcomeService;
import org.aiplus.idempotency.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How evaluations came out, for their bidders. */
@Path("bid-outcomes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bids", description = "What vendors may bid for, and their bids.")
public class BidOutcomesResource {

    @Inject
    OutcomeService outcomes;

    /** Reads the outcome. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read the outcome for your bid",
            description = "For bidders, their people and programs, once notice of an intended award is given.")
    @APIResponse(responseCode = "200", description = "The notice, what only you are told, and your objection.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public BidOutcomeJson readBidOutcome(@PathParam("reference") String reference) {
        return BidOutcomeJson.from(outcomes.read(AwardResource.known(reference)));
    }

    /** Objects. */
    @POST
    @Path("{reference}/objections")
    @Operation(
            summary = "Object to an award",
            description =
                    "For bidders that have not won, during the standstill; it is held up until an officer answers.")
    @APIResponse(responseCode = "200", description = "The outcome with your objection.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public BidOutcomeJson objectToAward(
            @PathParam("reference") String reference,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            NewObjectionJson objection) {
        var key = IdempotencyKey.of(idempotencyKey);
        return BidOutcomeJson.from(outcomes.object(
                AwardResource.known(reference), LanguageTag.of(objection.language()), objection.reasons(), key));
    }
}
