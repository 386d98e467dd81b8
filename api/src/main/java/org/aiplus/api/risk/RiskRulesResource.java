// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.risk.RiskService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions and rules of the risk tier. */
@Path("risk-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risk", description = "Which risk tier a use falls into, and why.")
public class RiskRulesResource {

    @Inject
    RiskService risk;

    /** Reads the version in force. */
    @GET
    @Operation(
            summary = "Read the risk rules in force",
            description = "Questions, signs of high impact, and the rules that lead to a tier.")
    @APIResponse(responseCode = "200", description = "The rules.")
    public RiskRulesJson readRiskRules() {
        return RiskRulesJson.from(risk.rules());
    }

    /** Reads one version. */
    @GET
    @Path("{version}")
    @Operation(summary = "Read a version of the risk rules", description = "A version that was used never changes.")
    @APIResponse(responseCode = "200", description = "The rules.")
    public RiskRulesJson readRiskRulesVersion(@PathParam("version") String version) {
        return RiskRulesJson.from(risk.rules(version));
    }
}
