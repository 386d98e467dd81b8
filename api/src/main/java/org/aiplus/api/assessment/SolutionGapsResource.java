// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.assessment.ListingReportService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gaps of one solution. */
@Path("solutions/{reference}/gaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Listing assessments, the decisions on them, and what follows from those.")
public class SolutionGapsResource {

    @Inject
    ListingReportService reports;

    /** Reports the gaps. */
    @GET
    @Operation(
            summary = "Report the gaps of a solution",
            description = "For the government and its vendor: criteria that no valid evidence bears on today.")
    @APIResponse(responseCode = "200", description = "The report.")
    public SolutionGapsJson reportSolutionGaps(@PathParam("reference") String reference) {
        return SolutionGapsJson.from(
                reports.gaps(SolutionReference.parse(reference).orElseThrow(NotFound::new)));
    }
}
