// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.assessment.ListingReportService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gaps over the catalogue. */
@Path("listing-gaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Listing assessments, the decisions on them, and what follows from those.")
public class GapsResource {

    @Inject
    ListingReportService reports;

    /** Reports the gaps. */
    @GET
    @Operation(
            summary = "Report the gaps of listed solutions",
            description =
                    "For assessors, signing officers, the committee and auditors: criteria without valid evidence.")
    @APIResponse(responseCode = "200", description = "The report.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public GapReportJson reportGaps() {
        return GapReportJson.from(reports.gaps());
    }
}
