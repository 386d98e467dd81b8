// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.request.EntityTags;
import org.aiplus.assessment.ConditionService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Conditions of listing decisions, from the assessor's pen to their closure. */
@Path("assessments/{reference}/conditions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Listing assessments, the decisions on them, and what follows from those.")
public class ListingConditionsResource {

    private static final String NUMBER = "Number of the condition.";

    @Inject
    ConditionService conditions;

    /** Adds a condition. */
    @POST
    @Operation(summary = "Add a condition", description = "For assessors, as long as the assessment is a draft.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson addCondition(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewConditionJson condition) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AssessmentJson.from(
                conditions.add(AssessmentsResource.known(reference), condition.toCommand(), expected));
    }

    /** Drops a condition. */
    @DELETE
    @Path("{number: [0-9]+}")
    @Operation(summary = "Drop a condition", description = "For assessors, as long as the assessment is a draft.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson dropCondition(
            @PathParam("reference") String reference,
            @Parameter(description = NUMBER) @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AssessmentJson.from(conditions.drop(AssessmentsResource.known(reference), number, expected));
    }

    /** Reports a condition. */
    @POST
    @Path("{number: [0-9]+}/report")
    @Operation(
            summary = "Report that a condition is met",
            description = "For its owner: the members of the vendor, or the holders of the role.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson reportCondition(
            @PathParam("reference") String reference,
            @Parameter(description = NUMBER) @PathParam("number") int number,
            AssessmentReasonJson note) {
        return AssessmentJson.from(conditions.report(AssessmentsResource.known(reference), number, note.reason()));
    }

    /** Opens a condition again. */
    @POST
    @Path("{number: [0-9]+}/reopen")
    @Operation(
            summary = "Want more than was reported",
            description = "For administrators and procurement officers; the condition is open again.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson reopenCondition(
            @PathParam("reference") String reference,
            @Parameter(description = NUMBER) @PathParam("number") int number,
            AssessmentReasonJson note) {
        return AssessmentJson.from(conditions.reopen(AssessmentsResource.known(reference), number, note.reason()));
    }

    /** Closes a condition. */
    @POST
    @Path("{number: [0-9]+}/close")
    @Operation(
            summary = "Find that a condition is met",
            description =
                    "For administrators and procurement officers, except for whoever reported it. After the last one"
                            + " the solution is listed without reserve.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson closeCondition(
            @PathParam("reference") String reference,
            @Parameter(description = NUMBER) @PathParam("number") int number,
            AssessmentReasonJson note) {
        return AssessmentJson.from(conditions.close(AssessmentsResource.known(reference), number, note.reason()));
    }
}
