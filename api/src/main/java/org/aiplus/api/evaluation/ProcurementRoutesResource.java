// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.evaluation.EvaluationService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The routes in force. */
@Path("procurement-routes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Procurement routes", description = "Ways in which something may be bought.")
public class ProcurementRoutesResource {

    @Inject
    EvaluationService evaluations;

    /** Reads the routes in force today. */
    @GET
    @Operation(
            summary = "Read the routes in force",
            description = "For procurement officers, buyers and auditors: limits of value, weights and days.")
    @APIResponse(responseCode = "200", description = "The routes, the narrowest first.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public RouteRulesJson readProcurementRoutes() {
        return RouteRulesJson.from(evaluations.routes());
    }
}
