// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.impact.TierOverrideJson;
import org.aiplus.api.request.EntityTags;
import org.aiplus.assessment.ListingService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions on listing assessments. */
@Path("assessments/{reference}/decision")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Listing assessments, the decisions on them, and what follows from those.")
public class ListingDecisionResource {

    @Inject
    ListingService listings;

    /** Waives a gate or a floor. */
    @POST
    @Path("waivers")
    @Operation(
            summary = "Waive a gate or a floor",
            description =
                    "For members of the committee who had no hand in the assessment; with authority, reason and end.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson waiveCriterion(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewWaiverJson waiver) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AssessmentJson.from(listings.waive(AssessmentsResource.known(reference), waiver.toCommand(), expected));
    }

    /** Sets another tier of risk. */
    @PUT
    @Path("tier")
    @Operation(
            summary = "Set another tier of risk",
            description =
                    "For members of the committee who had no hand in the assessment, as long as it is a draft whose"
                            + " tier is known. Whoever sets a tier does not decide about the assessment.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson setListingTier(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            TierOverrideJson tier) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AssessmentJson.from(
                listings.overrideTier(AssessmentsResource.known(reference), tier.tier(), tier.reason(), expected));
    }

    /** Takes the solution off the list. */
    @POST
    @Path("delisting")
    @Operation(
            summary = "Take a solution off the list",
            description =
                    "For members of the committee; for good. The assessment is the one by which it has its status.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson delistSolution(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AssessmentReasonJson reason) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AssessmentJson.from(listings.delist(AssessmentsResource.known(reference), reason.reason(), expected));
    }
}
