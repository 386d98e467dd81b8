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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an edition of the criteria would do. */
@Path("edition-effects/{set}/{edition}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Listing assessments, the decisions on them, and what follows from those.")
public class EditionEffectResource {

    @Inject
    ListingReportService reports;

    /** Reports the effect. */
    @GET
    @Operation(
            summary = "Preview the effect of an edition",
            description =
                    "For administrators, the committee and auditors: which listed solutions a published edition or a"
                            + " draft would not carry, and why.")
    @APIResponse(responseCode = "200", description = "The report.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public EditionEffectJson previewEffect(@PathParam("set") String set, @PathParam("edition") String edition) {
        return EditionEffectJson.from(reports.effect(set, edition));
    }
}
