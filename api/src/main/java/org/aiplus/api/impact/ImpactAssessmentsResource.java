// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.impact;

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
import java.util.Arrays;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.impact.ImpactPart;
import org.aiplus.impact.ImpactReference;
import org.aiplus.impact.ImpactReviewService;
import org.aiplus.impact.ImpactService;
import org.aiplus.impact.ImpactStatus;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Impact assessments. */
@Path("impact-assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Impact assessments",
        description = "What a planned use of AI means for people, endorsed at each checkpoint.")
public class ImpactAssessmentsResource {

    private static final String DEPARTMENT_ONLY = "For AI owners of its department.";

    @Inject
    ImpactService impacts;

    @Inject
    ImpactReviewService reviews;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists assessments. */
    @GET
    @Operation(
            summary = "List impact assessments",
            description =
                    "For AI owners and approvers those of their departments, for officers, panels, the committee and"
                            + " auditors all.")
    @APIResponse(
            responseCode = "200",
            description = "A page of assessments; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = ImpactAssessmentsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listImpactAssessments(
            @Parameter(description = "Only those with this status.") @QueryParam("status") @Nullable
                    ImpactStatus status,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = ImpactAssessmentsJson.from(impacts.list(status, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads an assessment. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read an impact assessment", description = "For those whose list contains it.")
    @APIResponse(responseCode = "200", description = "The assessment.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ImpactAssessmentJson readImpactAssessment(@PathParam("reference") String reference) {
        return ImpactAssessmentJson.from(impacts.read(known(reference)));
    }

    /** Begins an assessment. */
    @POST
    @Operation(summary = "Begin an impact assessment", description = "For AI owners, for a department of theirs.")
    @APIResponse(
            responseCode = "201",
            description = "The assessment; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = ImpactAssessmentJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response openImpactAssessment(
            @Parameter(description = "Your own name for this act: sent again with the same key, it is done once.")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String idempotencyKey,
            NewImpactAssessmentJson beginning) {
        var key = IdempotencyKey.of(idempotencyKey);
        var opened = ImpactAssessmentJson.from(impacts.open(beginning.toCommand(), key));
        return Response.created(settings.address("/impact-assessments/" + opened.reference()))
                .entity(opened)
                .build();
    }

    /** Replaces what an assessment says. */
    @PUT
    @Path("{reference}/content")
    @Operation(
            summary = "Save what an impact assessment says",
            description = DEPARTMENT_ONLY + " It need not be complete; a change of what was endorsed makes it stale.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ImpactAssessmentJson saveImpactContent(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ImpactContentJson content) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ImpactAssessmentJson.from(impacts.save(known(reference), content.toContent(), expected));
    }

    /** Asks for signatures. */
    @POST
    @Path("{reference}/signature-requests")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Ask officers to sign", description = DEPARTMENT_ONLY)
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ImpactAssessmentJson askForImpactSignatures(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ImpactAssessmentJson.from(impacts.askForSignatures(known(reference), expected));
    }

    /** Signs a part. */
    @POST
    @Path("{reference}/signatures/{part}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Sign a part", description = "For the privacy or the security officer, not for authors.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ImpactAssessmentJson signImpactPart(
            @PathParam("reference") String reference,
            @Parameter(description = "PRIVACY or SECURITY.") @PathParam("part") String part,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        var wanted = Arrays.stream(ImpactPart.values())
                .filter(candidate -> candidate.name().equals(part))
                .findFirst()
                .orElseThrow(NotFound::new);
        return ImpactAssessmentJson.from(reviews.sign(known(reference), wanted, expected));
    }

    /** Sets another tier. */
    @PUT
    @Path("{reference}/tier")
    @Operation(
            summary = "Set another tier",
            description = "For members of the AI governance committee who have not written the assessment.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ImpactAssessmentJson overrideImpactTier(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            TierOverrideJson override) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ImpactAssessmentJson.from(
                reviews.overrideTier(known(reference), override.tier(), override.reason(), expected));
    }

    /** Hands an assessment in. */
    @POST
    @Path("{reference}/hand-in")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Hand in for endorsement",
            description = DEPARTMENT_ONLY + " Refused with everything that is missing.")
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ImpactAssessmentJson handInImpactAssessment(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ImpactAssessmentJson.from(impacts.handIn(known(reference), expected));
    }

    /** Takes an assessment back. */
    @POST
    @Path("{reference}/take-back")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take back from the reviewers", description = DEPARTMENT_ONLY)
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ImpactAssessmentJson takeImpactAssessmentBack(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ImpactAssessmentJson.from(impacts.takeBack(known(reference), expected));
    }

    /** Goes on to the next checkpoint. */
    @POST
    @Path("{reference}/next-checkpoint")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Go on to the next checkpoint", description = DEPARTMENT_ONLY)
    @APIResponse(responseCode = "200", description = "The assessment as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ImpactAssessmentJson reachNextCheckpoint(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ImpactAssessmentJson.from(impacts.nextCheckpoint(known(reference), expected));
    }

    private static ImpactReference known(String reference) {
        return ImpactReference.parse(reference).orElseThrow(NotFound::new);
    }
}
