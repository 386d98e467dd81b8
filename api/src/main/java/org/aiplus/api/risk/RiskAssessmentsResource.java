// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.risk.RiskService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds the tier of a use. */
@Path("risk-assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Risk", description = "Which risk tier a use falls into, and why.")
public class RiskAssessmentsResource {

    @Inject
    RiskService risk;

    /** Finds the tier. */
    @POST
    @Operation(
            summary = "Find the risk tier of a use",
            description = "For everybody, by the rules in force. Nothing is kept.")
    @APIResponse(responseCode = "200", description = "The tier and its reasons.")
    public RiskAssessmentJson assessRisk(RiskContextJson use) {
        return RiskAssessmentJson.from(risk.assess(use.answers()));
    }
}
