// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationService;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Evaluations, for officers who write them and people of the government who read them. */
@Path("evaluations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "How a department chooses among bids, from the draft to the award.")
public class EvaluationsResource {

    private static final String OFFICERS = "For procurement officers of its department who are not on its panel.";

    @Inject
    EvaluationService evaluations;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists evaluations. */
    @GET
    @Operation(
            summary = "List evaluations",
            description =
                    "For officers and auditors all, for people of a panel theirs, for buyers those of their department.")
    @APIResponse(
            responseCode = "200",
            description = "A page of evaluations; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = EvaluationsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listEvaluations(
            @Parameter(description = "Only those with this status.") @QueryParam("status") @Nullable
                    EvaluationStatus status,
            @Parameter(description = "Only those for this use of AI.") @QueryParam("useCase") @Size(max = 20) @Nullable
                    String useCase,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = EvaluationsJson.from(evaluations.list(status, useCase, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Begins an evaluation. */
    @POST
    @Operation(
            summary = "Begin an evaluation",
            description = "For procurement officers, for a department of theirs; for a use of AI with its shortlist.")
    @APIResponse(
            responseCode = "201",
            description = "The draft with the usual scheme; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = EvaluationJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response openEvaluation(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey, NewEvaluationJson beginning) {
        var key = IdempotencyKey.of(idempotencyKey);
        var opened = EvaluationJson.from(evaluations.open(beginning.toCommand(), key));
        return Response.created(settings.address("/evaluations/" + opened.reference()))
                .entity(opened)
                .build();
    }

    /** Reads an evaluation. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read an evaluation",
            description = "For officers, its panel, its department, the committee and auditors. No bid is in it.")
    @APIResponse(responseCode = "200", description = "The evaluation.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public EvaluationJson readEvaluation(@PathParam("reference") String reference) {
        return EvaluationJson.from(evaluations.read(known(reference)));
    }

    /** Replaces what a draft says. */
    @PUT
    @Path("{reference}/content")
    @Operation(summary = "Save what a draft says", description = OFFICERS + " It need not be complete.")
    @APIResponse(responseCode = "200", description = "The evaluation as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public EvaluationJson saveEvaluationContent(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            EvaluationContentJson content) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return EvaluationJson.from(evaluations.save(known(reference), content.toContent(), expected));
    }

    /** Publishes an evaluation. */
    @POST
    @Path("{reference}/publication")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Publish an evaluation",
            description = OFFICERS + " Fixes everything with a hash; refused with all that is missing.")
    @APIResponse(responseCode = "200", description = "The evaluation as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    @APIResponse(responseCode = "422", ref = "Refused422")
    public EvaluationJson publishEvaluation(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return EvaluationJson.from(evaluations.publish(known(reference), expected));
    }

    /** Reads what was published. */
    @GET
    @Path("{reference}/publication")
    @Operation(
            summary = "Read what was fixed",
            description = "For officers and auditors: canonical JSON whose SHA-256 is the hash of the evaluation.")
    @APIResponse(
            responseCode = "200",
            description = "What was fixed.",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response readPublication(@PathParam("reference") String reference) {
        return Response.ok(evaluations.frozen(known(reference))).build();
    }

    /** Cancels an evaluation. */
    @POST
    @Path("{reference}/cancellation")
    @Operation(summary = "End an evaluation without a contract", description = OFFICERS)
    @APIResponse(responseCode = "200", description = "The evaluation as it ended.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public EvaluationJson cancelEvaluation(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CancellationJson cancellation) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return EvaluationJson.from(evaluations.cancel(known(reference), cancellation.reason(), expected));
    }

    /** Publishes an addendum. */
    @POST
    @Path("{reference}/addenda")
    @Operation(
            summary = "Publish an addendum",
            description = OFFICERS + " While bids are open; it may put the closing time off.")
    @APIResponse(responseCode = "200", description = "The evaluation as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public EvaluationJson publishAddendum(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewAddendumJson addendum) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return EvaluationJson.from(
                evaluations.addAddendum(known(reference), addendum.text(), addendum.closesAt(), expected));
    }

    /** Answers a question. */
    @POST
    @Path("{reference}/questions/{number}/answer")
    @Operation(summary = "Answer a question to everybody", description = OFFICERS)
    @APIResponse(responseCode = "200", description = "The evaluation as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public EvaluationJson answerClarification(
            @PathParam("reference") String reference,
            @Parameter(description = "Number of the question.") @PathParam("number") int number,
            ClarificationAnswerJson answer) {
        return EvaluationJson.from(evaluations.answer(known(reference), number, answer.answer()));
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
