// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.NotFound;
import org.aiplus.usecase.NewCandidate;
import org.aiplus.usecase.ShortlistService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The shortlist inside a use. */
@Path("use-cases/{reference}/shortlist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Uses of AI", description = "One use of AI in one department, from an accepted need to its end.")
public class ShortlistResource {

    @Inject
    ShortlistService shortlists;

    @Context
    HttpServletRequest request;

    /** Finds tools. */
    @GET
    @Path("suggestions")
    @Operation(
            summary = "Find tools for a use",
            description = "For people of its department; the phrases are in the language of Accept-Language.")
    @APIResponse(responseCode = "200", description = "What was found.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public UseCaseSuggestionsJson suggestForUseCase(@PathParam("reference") String reference) {
        return UseCaseSuggestionsJson.from(shortlists.suggestions(
                UseCasesResource.known(reference), RequestFacts.of(request).language()));
    }

    /** Weighs a tool. */
    @PUT
    @Path("{solution}")
    @Operation(
            summary = "Put a tool on the shortlist or weigh it anew",
            description = "For AI owners of its department.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson weighCandidate(
            @PathParam("reference") String reference,
            @Parameter(description = "Reference of the tool.") @PathParam("solution") String solution,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewCandidateJson candidate) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return UseCaseJson.from(shortlists.weigh(
                UseCasesResource.known(reference),
                new NewCandidate(solution, candidate.reasonsFor(), candidate.reasonsAgainst()),
                expected));
    }

    /** Settles a tool. */
    @POST
    @Path("{solution}/status")
    @Operation(summary = "Choose, eliminate or reconsider a tool", description = "For AI owners of its department.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson settleCandidate(
            @PathParam("reference") String reference,
            @Parameter(description = "Reference of the tool.") @PathParam("solution") String solution,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CandidateStatusJson decision) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return UseCaseJson.from(shortlists.settle(
                UseCasesResource.known(reference),
                SolutionReference.parse(solution).orElseThrow(NotFound::new),
                decision.status(),
                decision.reason(),
                expected));
    }
}
