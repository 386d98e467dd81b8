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
import org.aiplus.evaluation.StandingOfferService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Standing offers, and the routes by which something may be bought. */
@Path("standing-offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Procurement routes", description = "Ways in which something may be bought.")
public class StandingOffersResource {

    @Inject
    StandingOfferService offers;

    /** Lists standing offers. */
    @GET
    @Operation(
            summary = "List standing offers",
            description = "For procurement officers and auditors; vendors read their own.")
    @APIResponse(responseCode = "200", description = "By category and group.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public StandingOffersJson listStandingOffers() {
        return StandingOffersJson.from(offers.list());
    }

    /** Records one. */
    @POST
    @Operation(summary = "Record a standing offer", description = "For procurement officers.")
    @APIResponse(responseCode = "200", description = "All of them as they are now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public StandingOffersJson recordStandingOffer(NewStandingOfferJson offer) {
        return StandingOffersJson.from(offers.record(offer.toCommand()));
    }

    /** Ends one. */
    @POST
    @Path("{id}/end")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End a standing offer before its time", description = "For procurement officers.")
    @APIResponse(responseCode = "200", description = "All of them as they are now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public StandingOffersJson endStandingOffer(
            @Parameter(description = "Id of the standing offer.") @PathParam("id") String id) {
        return StandingOffersJson.from(offers.end(Ids.parse(id).orElseThrow(NotFound::new)));
    }
}
