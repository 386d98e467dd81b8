// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

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
import org.aiplus.api.request.RequestFacts;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.need.NeedFilter;
import org.aiplus.need.NeedReference;
import org.aiplus.need.NeedService;
import org.aiplus.need.NeedStatus;
import org.aiplus.need.NeedSuggestionService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Needs of departments. */
@Path("needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Needs", description = "What departments want to do better, who would join, and what vendors propose.")
public class NeedsResource {

    @Inject
    NeedService needs;

    @Inject
    NeedSuggestionService suggestions;

    @Context
    HttpServletRequest request;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists needs. */
    @GET
    @Operation(
            summary = "List needs",
            description = "For everybody in the government; drafts for their own department only.")
    @APIResponse(
            responseCode = "200",
            description = "A page of needs; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = NeedsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listNeeds(
            @Parameter(description = "Only those with this status.") @QueryParam("status") @Nullable NeedStatus status,
            @Parameter(description = "Only of the department of this code.") @QueryParam("department") @Nullable
                    String department,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = NeedsJson.from(needs.list(new NeedFilter(status, department), cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads a need. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read a need",
            description = "For everybody in the government; a draft for its own department only.")
    @APIResponse(responseCode = "200", description = "The need.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public NeedJson readNeed(@PathParam("reference") String reference) {
        return NeedJson.from(needs.read(known(reference)));
    }

    /** Begins a need. */
    @POST
    @Operation(summary = "Begin a need", description = "For staff and AI owners, for a department of theirs.")
    @APIResponse(
            responseCode = "201",
            description = "The need; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = NeedJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response beginNeed(
            @Parameter(description = "Your own name for this act: sent again with the same key, it is done once.")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String idempotencyKey,
            NewNeedJson beginning) {
        var key = IdempotencyKey.of(idempotencyKey);
        var begun = NeedJson.from(needs.begin(beginning.toCommand(), key));
        return Response.created(settings.address("/needs/" + begun.reference()))
                .entity(begun)
                .build();
    }

    /** Replaces what a need says. */
    @PUT
    @Path("{reference}/content")
    @Operation(summary = "Save what a need says", description = "For staff and AI owners of its department.")
    @APIResponse(responseCode = "200", description = "The need as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public NeedJson saveNeed(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NeedContentJson content) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return NeedJson.from(needs.save(known(reference), content.toContent(), expected));
    }

    /** Opens a need. */
    @POST
    @Path("{reference}/open")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Open a need to other departments", description = "For staff and AI owners of its department.")
    @APIResponse(responseCode = "200", description = "The need as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public NeedJson openNeed(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return NeedJson.from(needs.open(known(reference), expected));
    }

    /** Closes a need. */
    @POST
    @Path("{reference}/close")
    @Operation(summary = "Close a need", description = "For staff and AI owners of its department.")
    @APIResponse(responseCode = "200", description = "The need as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public NeedJson closeNeed(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReasonJson reason) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return NeedJson.from(needs.close(known(reference), reason.reason(), expected));
    }

    /** Offers to join. */
    @POST
    @Path("{reference}/offers")
    @Operation(
            summary = "Offer to join a need",
            description = "For staff and AI owners of another department, once for each.")
    @APIResponse(responseCode = "200", description = "The need as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public NeedJson joinNeed(@PathParam("reference") String reference, NewOfferJson offer) {
        return NeedJson.from(needs.join(known(reference), offer.toCommand()));
    }

    /** Answers an offer. */
    @POST
    @Path("{reference}/offers/{offer}/answer")
    @Operation(summary = "Answer an offer to join", description = "For staff and AI owners of its department.")
    @APIResponse(responseCode = "200", description = "The need as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public NeedJson answerOffer(
            @PathParam("reference") String reference,
            @Parameter(description = "Id of the offer.") @PathParam("offer") String offer,
            OfferAnswerJson answer) {
        var id = Ids.parse(offer).orElseThrow(NotFound::new);
        return NeedJson.from(needs.answer(known(reference), id, answer.accept(), answer.reason()));
    }

    /** Finds what fits. */
    @GET
    @Path("{reference}/suggestions")
    @Operation(
            summary = "Find tools and similar needs",
            description = "For those who may read the need; the phrases are in the language of Accept-Language.")
    @APIResponse(responseCode = "200", description = "What was found.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public NeedSuggestionsJson suggestForNeed(@PathParam("reference") String reference) {
        return NeedSuggestionsJson.from(suggestions.suggestions(
                known(reference), RequestFacts.of(request).language()));
    }

    static NeedReference known(String reference) {
        return NeedReference.parse(reference).orElseThrow(NotFound::new);
    }
}
