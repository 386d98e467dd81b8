// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.assessment.AssessmentService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The decision by which an entry has its status. */
@Path("solutions/{reference}/listing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Listing assessments, the decisions on them, and what follows from those.")
public class ListingResource {

    @Inject
    AssessmentService assessments;

    /** Reads the decision. */
    @GET
    @Operation(
            summary = "Read the decision on a solution",
            description = "The assessment by which it has its status; 404 as long as nobody has decided.")
    @APIResponse(responseCode = "200", description = "The assessment.")
    public AssessmentJson readListing(@PathParam("reference") String reference) {
        var solution = SolutionReference.parse(reference).orElseThrow(NotFound::new);
        return AssessmentJson.from(assessments.current(solution).orElseThrow(NotFound::new));
    }
}
