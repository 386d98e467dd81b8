// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.aiplus.marking.RankingService;
import org.aiplus.ranking.PriceFormula;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ranking of an evaluation. */
@Path("evaluations/{reference}/ranking")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Marks that are given alone, the consensus of a panel, and the ranking.")
public class RankingResource {

    @Inject
    RankingService rankings;

    /** Reads the ranking. */
    @GET
    @Operation(
            summary = "Read the ranking",
            description =
                    "For people with business in the evaluation who have declared, once prices are opened. It is computed again"
                            + " from what was kept, each time.")
    @APIResponse(responseCode = "200", description = "The ranking.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public RankingJson readRanking(@PathParam("reference") String reference) {
        return RankingJson.from(rankings.read(MarksResource.known(reference)));
    }

    /** Asks what would be. */
    @GET
    @Path("what-if")
    @Operation(summary = "Ask what the ranking would be", description = "As for the ranking; nothing of it is kept.")
    @APIResponse(responseCode = "200", description = "What the ranking would be.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public RankingJson askRanking(
            @PathParam("reference") String reference,
            @Parameter(description = "Another weight of quality, 0 to 100.")
                    @QueryParam("qualityWeight")
                    @Nullable
                    @Min(0)
                    @Max(100)
                    Integer qualityWeight,
            @Parameter(description = "Another formula.") @QueryParam("formula") @Nullable PriceFormula formula) {
        return RankingJson.from(rankings.whatIf(
                MarksResource.known(reference),
                qualityWeight == null ? null : BigDecimal.valueOf(qualityWeight),
                formula));
    }
}
