// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.catalogue;

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
import jakarta.ws.rs.core.Response;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.problem.ProblemDocuments;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.api.request.SameForVisitors;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Solutions: published entries, and writing them. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Solutions", description = "AI tools and systems of the catalogue.")
public class SolutionsResource {

    @Inject
    CatalogueService catalogue;

    @Inject
    SolutionAnswers answers;

    @Inject
    ApiSettings settings;

    @Inject
    ProblemDocuments documents;

    @Context
    HttpServletRequest request;

    /** Reads one entry. */
    @GET
    @Path("solutions/{reference}")
    @SameForVisitors
    @Operation(
            summary = "Read a solution",
            description = "Anybody reads the public fields; signed-in people of the government also the others.")
    @APIResponse(
            responseCode = "200",
            description = "The entry as the caller may read it.",
            content = @Content(schema = @Schema(implementation = SolutionJson.class)))
    public Response readSolution(@PathParam("reference") String reference) {
        return Response.ok(answers.of(catalogue.read(known(reference)))).build();
    }

    /** Lists the revisions of an entry. */
    @GET
    @Path("solutions/{reference}/revisions")
    @Operation(
            summary = "List the revisions of a solution",
            description = "Published revisions, oldest first; the last is the one that readers see.")
    @APIResponse(responseCode = "200", description = "The revisions.")
    public RevisionsJson listRevisions(@PathParam("reference") String reference) {
        return RevisionsJson.from(catalogue.revisions(known(reference)));
    }

    /** Opens an entry. */
    @POST
    @Path("solutions")
    @Operation(
            summary = "Publish a new solution",
            description = "For administrators. The entry is visible at once as NOT_ASSESSED.")
    @APIResponse(
            responseCode = "201",
            description = "The new entry; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = SolutionJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response publishSolution(
            @Parameter(
                            description =
                                    "Your own name for this act: sent again with the same key and body, it is done once.")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String idempotencyKey,
            SolutionSubmissionJson submission) {
        var key = IdempotencyKey.of(idempotencyKey);
        var created = SolutionJson.from(catalogue.create(submission.tree(), key));
        return Response.created(settings.address("/solutions/" + created.reference()))
                .entity(created)
                .build();
    }

    /** Publishes the next revision of an entry. */
    @PUT
    @Path("solutions/{reference}")
    @Operation(
            summary = "Publish the next revision of a solution",
            description = "For administrators. The same content again changes nothing.")
    @APIResponse(responseCode = "200", description = "The entry as it is now.")
    public SolutionJson reviseSolution(
            @PathParam("reference") String reference,
            @Parameter(description = "Entity tag of the entry as it was read.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            SolutionSubmissionJson submission) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return SolutionJson.from(catalogue.revise(known(reference), submission.tree(), expected));
    }

    /** Says what is wrong with a submission. */
    @POST
    @Path("solution-validations")
    @Operation(
            summary = "Check a submission",
            description = "For administrators. Tells everything that is wrong at once and writes nothing.")
    @APIResponse(responseCode = "200", description = "What would have to change.")
    public ValidationJson checkSubmission(SolutionSubmissionJson submission) {
        var problems = catalogue.validate(submission.tree());
        var language = RequestFacts.of(request).language();
        return new ValidationJson(problems.isEmpty(), documents.errors(problems, language));
    }

    private static SolutionReference known(String reference) {
        return SolutionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
