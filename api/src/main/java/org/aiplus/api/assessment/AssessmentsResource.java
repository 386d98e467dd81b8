// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.assessment.AssessmentFilter;
import org.aiplus.assessment.AssessmentReference;
import org.aiplus.assessment.AssessmentService;
import org.aiplus.assessment.AssessmentStatus;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Listing assessments as assessors work on them. */
@Path("assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Listing assessments, the decisions on them, and what follows from those.")
public class AssessmentsResource {

    @Inject
    AssessmentService assessments;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists assessments. */
    @GET
    @Operation(
            summary = "List assessments",
            description = "For assessors, signing officers, the committee and auditors; newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of assessments; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = AssessmentsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listAssessments(
            @Parameter(description = "Only those with this status.") @QueryParam("status") @Nullable
                    AssessmentStatus status,
            @Parameter(description = "Only those of this solution.") @QueryParam("solution") @Nullable String solution,
            @Parameter(description = "Only those that are decided and have conditions that are not met.")
                    @QueryParam("conditions")
                    @DefaultValue("false")
                    boolean conditions,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var filter = new AssessmentFilter(status, solution == null ? null : solution(solution), conditions);
        var page = AssessmentsJson.from(assessments.list(filter, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    private static SolutionReference solution(String text) {
        return SolutionReference.parse(text)
                .orElseThrow(() -> new RuleViolation(List.of(Problem.at("/solution", ProblemCode.UNKNOWN_SOLUTION))));
    }

    /** Begins an assessment. */
    @POST
    @Operation(
            summary = "Begin an assessment",
            description = "For administrators and procurement officers: of the published revision of a solution, by the"
                    + " current edition of the criteria. What the entry tells about the context is taken over.")
    @APIResponse(
            responseCode = "201",
            description = "The assessment; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = AssessmentJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response openAssessment(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey, OpenAssessmentJson beginning) {
        var key = IdempotencyKey.of(idempotencyKey);
        var opened = AssessmentJson.from(assessments.open(beginning.toCommand(), key));
        return Response.created(settings.address("/assessments/" + opened.reference()))
                .entity(opened)
                .build();
    }

    /** Reads an assessment. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read an assessment",
            description = "Anybody reads the result of one that is decided; the government and the vendor read why.")
    @APIResponse(responseCode = "200", description = "The assessment.")
    public AssessmentJson readAssessment(@PathParam("reference") String reference) {
        return AssessmentJson.from(assessments.read(known(reference)));
    }

    /** Says in which context and for what. */
    @PUT
    @Path("{reference}/description")
    @Operation(
            summary = "Describe context and scope",
            description = "For administrators and procurement officers, as long as it is a draft.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson describeAssessment(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            DescriptionJson description) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AssessmentJson.from(assessments.describe(
                known(reference), description.toContext(), description.scope().toCommand(), expected));
    }

    /** Enters findings. */
    @POST
    @Path("{reference}/entries")
    @Operation(
            summary = "Enter findings",
            description =
                    "For administrators and procurement officers, and for the privacy and security officers in their"
                            + " parts; all or none, in place of earlier ones about the same criteria.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson enterFindings(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewEntriesJson findings) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AssessmentJson.from(assessments.enter(known(reference), findings.toCommands(), expected));
    }

    /** Finishes an assessment. */
    @POST
    @Path("{reference}/finish")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Finish an assessment",
            description = "For administrators and procurement officers: computes the outcome and opens the round of"
                    + " approval that decides. All that is missing is named at once.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson finishAssessment(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AssessmentJson.from(assessments.finish(known(reference), expected));
    }

    /** Withdraws an assessment. */
    @POST
    @Path("{reference}/withdraw")
    @Operation(
            summary = "Withdraw an assessment",
            description = "For administrators and procurement officers: ends it without a decision.")
    @APIResponse(responseCode = "200", description = "The assessment as it ended.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AssessmentJson withdrawAssessment(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AssessmentReasonJson reason) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AssessmentJson.from(assessments.withdraw(known(reference), reason.reason(), expected));
    }

    static AssessmentReference known(String reference) {
        return AssessmentReference.parse(reference).orElseThrow(NotFound::new);
    }
}
