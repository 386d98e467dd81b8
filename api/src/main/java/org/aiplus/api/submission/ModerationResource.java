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
import jakarta.ws.rs.POST;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.problem.ProblemDocuments;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.submission.ModerationService;
import org.aiplus.submission.ModerationView;
import org.aiplus.submission.QueueFilter;
import org.aiplus.submission.Step;
import org.aiplus.submission.SubmissionReference;
import org.aiplus.submission.SubmissionStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Moderation of what vendors have handed in. */
@Path("moderation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation", description = "Review and approval of submissions, by two administrators.")
public class ModerationResource {

    private static final List<String> KNOWN =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    @Inject
    ModerationService moderation;

    @Inject
    ApiSettings settings;

    @Inject
    ProblemDocuments documents;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    /** Lists what was handed in. */
    @GET
    @Operation(summary = "List what was handed in", description = "For administrators; what is due first comes first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of submissions; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = SubmissionsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listQueue(
            @Parameter(description = "Only those with this status; all that are open when absent.")
                    @QueryParam("status")
                    @Nullable
                    SubmissionStatus status,
            @Parameter(description = "Only those that these have in hands.") @QueryParam("holder")
                    Step.@Nullable Holder holder,
            @Parameter(description = "Subject of the administrator who took them.") @QueryParam("reviewer") @Nullable
                    String reviewer,
            @Parameter(description = "Only those that are past their due time.")
                    @QueryParam("overdue")
                    @DefaultValue("false")
                    boolean overdue,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var filter = new QueueFilter(status, holder, reviewer, overdue);
        var page = SubmissionsJson.from(moderation.queue(filter, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads what was handed in. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read what was handed in", description = "For administrators; drafts are not shown.")
    @APIResponse(responseCode = "200", description = "The submission.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ModerationJson readHandedIn(@PathParam("reference") String reference) {
        return answer(moderation.read(known(reference)));
    }

    /** Takes a submission into review. */
    @POST
    @Path("{reference}/take")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take into review", description = "For administrators; the caller becomes the reviewer.")
    @APIResponse(responseCode = "200", description = "The submission as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ModerationJson takeIntoReview(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return answer(moderation.take(known(reference), expected));
    }

    /** Asks the vendor. */
    @POST
    @Path("{reference}/clarifications")
    @Operation(
            summary = "Ask the vendor",
            description = "For administrators. The clock of the review stands still until the answer.")
    @APIResponse(responseCode = "200", description = "The submission as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ModerationJson askVendor(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            RemarkJson question) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return answer(moderation.ask(known(reference), question.toRemark(), expected));
    }

    /** Requests changes. */
    @POST
    @Path("{reference}/change-requests")
    @Operation(summary = "Request changes", description = "For administrators. It goes back to the vendor.")
    @APIResponse(responseCode = "200", description = "The submission as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ModerationJson requestChanges(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            WishesJson wishes) {
        var expected = EntityTags.expectedVersion(ifMatch);
        var remarks = wishes.wishes().stream().map(RemarkJson::toRemark).toList();
        return answer(moderation.requestChanges(known(reference), remarks, expected));
    }

    /** Recommends approval. */
    @POST
    @Path("{reference}/recommend")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Recommend approval", description = "For administrators; another administrator decides.")
    @APIResponse(responseCode = "200", description = "The submission as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ModerationJson recommendApproval(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return answer(moderation.recommend(known(reference), expected));
    }

    /** Returns a recommendation. */
    @POST
    @Path("{reference}/return")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Return to review",
            description = "For administrators who do not agree with the recommendation.")
    @APIResponse(responseCode = "200", description = "The submission as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ModerationJson returnToReview(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return answer(moderation.returnToReview(known(reference), expected));
    }

    /** Approves and publishes. */
    @POST
    @Path("{reference}/approve")
    @Operation(
            summary = "Approve and publish",
            description = "For a second administrator, neither the one who recommends nor a member of the vendor.")
    @APIResponse(responseCode = "200", description = "The submission, published.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ModerationJson approveSubmission(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ApprovalJson approval) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return answer(moderation.approve(known(reference), languages(approval.checkedLanguages()), expected));
    }

    /** Rejects a submission. */
    @POST
    @Path("{reference}/reject")
    @Operation(summary = "Reject", description = "For administrators; the vendor reads the reason.")
    @APIResponse(responseCode = "200", description = "The submission as it ended.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ModerationJson rejectSubmission(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReasonJson reason) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return answer(moderation.reject(known(reference), reason.reason(), expected));
    }

    private ModerationJson answer(ModerationView view) {
        var language = RequestFacts.of(request).language();
        return ModerationJson.from(view, documents.errors(view.problems(), language));
    }

    private static Set<Language> languages(List<String> tags) {
        var problems = new Problems();
        var languages = EnumSet.noneOf(Language.class);
        for (int i = 0; i < tags.size(); i++) {
            var known = Language.ofTag(tags.get(i));
            if (known.isEmpty()) {
                problems.add(JsonPointers.item("/checkedLanguages", i), ProblemCode.UNKNOWN_LANGUAGE, "known", KNOWN);
            }
            known.ifPresent(languages::add);
        }
        problems.throwIfAny();
        return languages;
    }

    private static SubmissionReference known(String reference) {
        return SubmissionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
