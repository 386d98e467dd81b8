// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.aiplus.api.problem.ProblemDocuments;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.NotFound;
import org.aiplus.submission.DryRun;
import org.aiplus.submission.MessageId;
import org.aiplus.submission.SubmissionReference;
import org.aiplus.submission.SubmissionService;
import org.aiplus.submission.SubmissionStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafts and submissions of the caller's own vendor. */
@Path("submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions", description = "A vendor's way from a draft to a published entry.")
public class SubmissionsResource {

    @Inject
    SubmissionService submissions;

    @Inject
    ApiSettings settings;

    @Inject
    ProblemDocuments documents;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    /** Lists submissions. */
    @GET
    @Operation(summary = "List your submissions", description = "For vendors; newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of submissions; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = SubmissionsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listSubmissions(
            @Parameter(description = "Only those with this status.") @QueryParam("status") @Nullable
                    SubmissionStatus status,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = SubmissionsJson.from(submissions.mine(status, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Opens a draft. */
    @POST
    @Operation(
            summary = "Open a draft",
            description = "For vendors: empty, as the next revision of a published solution, or with answers copied.")
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = SubmissionJson.class)))
    @APIResponse(responseCode = "404", ref = "Refused404")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response openSubmission(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey, NewSubmissionJson beginning) {
        var key = IdempotencyKey.of(idempotencyKey);
        var opened = SubmissionJson.from(submissions.create(beginning.toCommand(), key));
        return Response.created(settings.address("/submissions/" + opened.reference()))
                .entity(opened)
                .build();
    }

    /** Checks content that is not kept. */
    @POST
    @Path("dry-run")
    @Operation(
            summary = "Check content without keeping it",
            description =
                    "For vendors. Tells everything that would be wrong at once, with pointers, and writes nothing.")
    @APIResponse(responseCode = "200", description = "What would have to change.")
    public DryRunJson checkContent(
            @Parameter(description = "Registry number of the vendor; needed only by members of several.")
                    @QueryParam("vendor")
                    @Nullable
                    String vendor,
            DraftContentJson content) {
        return answer(submissions.dryRun(content.tree(), vendor));
    }

    /** Reads a submission. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read a submission", description = "For its vendor: the draft, its progress and its stage.")
    @APIResponse(responseCode = "200", description = "The submission.")
    public SubmissionJson readSubmission(@PathParam("reference") String reference) {
        return SubmissionJson.from(submissions.read(known(reference)));
    }

    /** Replaces the content of a draft. */
    @PUT
    @Path("{reference}")
    @Operation(
            summary = "Replace the content of a draft",
            description = "For its vendor. Answers may be missing; what is there must have the right form.")
    @APIResponse(responseCode = "200", description = "The submission as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public SubmissionJson saveDraft(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            DraftContentJson content) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return SubmissionJson.from(submissions.save(known(reference), content.tree(), expected));
    }

    /** Changes some fields of a draft. */
    @PATCH
    @Path("{reference}")
    @Operation(
            summary = "Change some fields of a draft",
            description =
                    "For its vendor. If-Match names the version that the changes are based on. When somebody else has saved in"
                            + " between, the two are merged field by field; 412 names the fields that both have changed.")
    @APIResponse(responseCode = "200", description = "The submission as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public SubmissionJson changeDraft(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            DraftPatchJson changes) {
        var base = EntityTags.expectedVersion(ifMatch);
        return SubmissionJson.from(submissions.patch(known(reference), changes.tree(), base));
    }

    /** Checks a draft. */
    @POST
    @Path("{reference}/dry-run")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Check a draft",
            description =
                    "For its vendor. Tells everything that would be wrong at once, with pointers, and writes nothing.")
    @APIResponse(responseCode = "200", description = "What would have to change.")
    public DryRunJson checkDraft(@PathParam("reference") String reference) {
        return answer(submissions.dryRun(known(reference)));
    }

    /** Hands a draft in. */
    @POST
    @Path("{reference}/submit")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Submit a draft",
            description = "For its vendor. Keeps the content as it is and puts it before the moderators.")
    @APIResponse(responseCode = "200", description = "The receipt.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    @APIResponse(responseCode = "422", ref = "Refused422")
    public ReceiptJson submitDraft(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey) {
        var expected = EntityTags.expectedVersion(ifMatch);
        var key = IdempotencyKey.of(idempotencyKey);
        return ReceiptJson.from(submissions.submit(known(reference), expected, key));
    }

    /** Reads a receipt. */
    @GET
    @Path("{reference}/receipts/{number}")
    @Operation(summary = "Read a receipt", description = "For the vendor of the submission.")
    @APIResponse(responseCode = "200", description = "The receipt.")
    public ReceiptJson readReceipt(
            @PathParam("reference") String reference,
            @Parameter(description = "Number of the snapshot, from 1.") @PathParam("number") int number) {
        return ReceiptJson.from(submissions.receipt(known(reference), number));
    }

    /** Reads what was handed in. */
    @GET
    @Path("{reference}/snapshots/{number}")
    @Operation(
            summary = "Read what was handed in",
            description = "For the vendor of the submission: the content whose hash the receipt names.")
    @APIResponse(
            responseCode = "200",
            description = "The content.",
            content = @Content(schema = @Schema(implementation = DraftContentJson.class)))
    public DraftContentJson readSnapshot(
            @PathParam("reference") String reference,
            @Parameter(description = "Number of the snapshot, from 1.") @PathParam("number") int number) {
        return new DraftContentJson(
                submissions.snapshot(known(reference), number).tree());
    }

    /** Pulls a submission back. */
    @POST
    @Path("{reference}/pull-back")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Pull a submission back to change it",
            description = "For its vendor, as long as no moderator has begun.")
    @APIResponse(responseCode = "200", description = "The draft.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public SubmissionJson pullSubmissionBack(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return SubmissionJson.from(submissions.pullBack(known(reference), expected));
    }

    /** Withdraws a submission. */
    @POST
    @Path("{reference}/withdraw")
    @Operation(summary = "Withdraw a submission for good", description = "For its vendor, until it is approved.")
    @APIResponse(responseCode = "200", description = "The submission as it ended.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public SubmissionJson withdrawSubmission(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReasonJson reason) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return SubmissionJson.from(submissions.withdraw(known(reference), reason.reason(), expected));
    }

    /** Makes a draft say what was said before. */
    @POST
    @Path("{reference}/revert")
    @Operation(
            summary = "Revert a draft",
            description = "For its vendor: to what was handed in earlier or to what is published.")
    @APIResponse(responseCode = "200", description = "The draft as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public SubmissionJson revertDraft(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            RevertJson to) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return SubmissionJson.from(submissions.revert(known(reference), to.snapshot(), expected));
    }

    /** Answers a question. */
    @POST
    @Path("{reference}/messages/{messageId}/answer")
    @Operation(summary = "Answer a moderator's question", description = "For the vendor of the submission.")
    @APIResponse(responseCode = "200", description = "The submission as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public SubmissionJson answerQuestion(
            @PathParam("reference") String reference,
            @Parameter(description = "Id of the question.") @PathParam("messageId") String messageId,
            ReplyJson reply) {
        var question = MessageId.parse(messageId).orElseThrow(NotFound::new);
        return SubmissionJson.from(submissions.answer(known(reference), question, reply.text()));
    }

    private DryRunJson answer(DryRun result) {
        var language = RequestFacts.of(request).language();
        return new DryRunJson(
                result.acceptable(),
                documents.errors(result.problems(), language),
                result.sections().stream().map(SectionProgressJson::from).toList());
    }

    private static SubmissionReference known(String reference) {
        return SubmissionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
