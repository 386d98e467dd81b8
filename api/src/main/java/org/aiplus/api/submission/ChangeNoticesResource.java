// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aiplus.api.request.EntityTags;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.NotFound;
import org.aiplus.submission.ChangeNoticeId;
import org.aiplus.submission.ChangeNoticeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Changes that vendors declare between two submissions. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Change notices", description = "Changes that vendors declare, and the answers that they put in doubt.")
public class ChangeNoticesResource {

    @Inject
    ChangeNoticeService notices;

    /** Declares a change. */
    @POST
    @Path("solutions/{reference}/change-notices")
    @Operation(
            summary = "Declare a change",
            description =
                    "For the vendor of a published solution. A material change is reviewed, and the answers that it"
                            + " touches are marked until then.")
    @APIResponse(
            responseCode = "201",
            description = "The notice.",
            content = @Content(schema = @Schema(implementation = ChangeNoticeJson.class)))
    public Response declareChange(
            @PathParam("reference") String reference,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            NewChangeNoticeJson change) {
        var key = IdempotencyKey.of(idempotencyKey);
        var declared = notices.declare(known(reference), change.toCommand(), key);
        return Response.status(Response.Status.CREATED)
                .entity(ChangeNoticeJson.from(declared))
                .build();
    }

    /** Lists what was declared. */
    @GET
    @Path("solutions/{reference}/change-notices")
    @Operation(summary = "List your change notices", description = "For the vendor of the solution; newest first.")
    @APIResponse(responseCode = "200", description = "The notices.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ChangeNoticesJson listDeclared(@PathParam("reference") String reference) {
        return ChangeNoticesJson.from(notices.declared(known(reference)));
    }

    /** Lists the answers in doubt. */
    @GET
    @Path("solutions/{reference}/stale-answers")
    @Operation(
            summary = "List the answers in doubt",
            description = "For everybody: published answers that a declared change has put in doubt until a review.")
    @APIResponse(responseCode = "200", description = "The answers; none for a solution that is not known.")
    public StaleAnswersJson listStaleAnswers(@PathParam("reference") String reference) {
        return StaleAnswersJson.from(notices.staleAnswers(known(reference)));
    }

    /** Lists what waits for a review. */
    @GET
    @Path("change-notices")
    @Operation(summary = "List changes to review", description = "For administrators; material changes, oldest first.")
    @APIResponse(responseCode = "200", description = "The notices.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ChangeNoticesJson listOpenChanges() {
        return ChangeNoticesJson.from(notices.open());
    }

    /** Ends a review. */
    @POST
    @Path("change-notices/{id}/review")
    @Operation(
            summary = "End the review of a change",
            description = "For administrators. The answers are in doubt no more; the vendor reads the conclusion.")
    @APIResponse(responseCode = "200", description = "The notice as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ChangeNoticeJson reviewChange(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReasonJson conclusion) {
        var expected = EntityTags.expectedVersion(ifMatch);
        var notice = ChangeNoticeId.parse(id).orElseThrow(NotFound::new);
        return ChangeNoticeJson.from(notices.review(notice, conclusion.reason(), expected));
    }

    private static SolutionReference known(String reference) {
        return SolutionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
