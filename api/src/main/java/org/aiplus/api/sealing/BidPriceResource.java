// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.sealing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.request.EntityTags;
import org.aiplus.sealing.PriceService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The price of a vendor's bid. */
@Path("evaluations/{reference}/price")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed prices", description = "Prices that nobody can read before two of three officers open them.")
public class BidPriceResource {

    @Inject
    PriceService prices;

    /** Reads the key. */
    @GET
    @Path("key")
    @Operation(
            summary = "Read the key for sealing",
            description = "For vendors that may bid and want to seal the price before they send it.")
    @APIResponse(responseCode = "200", description = "The key.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public OpeningKeyJson readOpeningKey(@PathParam("reference") String reference) {
        return OpeningKeyJson.from(prices.key(OpeningResource.known(reference)));
    }

    /** Seals a price. */
    @PUT
    @Operation(
            summary = "Seal the price of your bid",
            description =
                    "For vendors that may bid, before the closing time. Prices are checked and sealed on receipt; an envelope is"
                            + " taken as it is. Either can be replaced until the closing time. If-Match names the version of"
                            + " the bid, 0 before there is one.")
    @APIResponse(responseCode = "200", description = "That it is sealed.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public SealedPriceJson sealPrice(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewPriceJson price) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return SealedPriceJson.from(prices.seal(OpeningResource.known(reference), price.toOffer(), expected));
    }
}
