// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.claim.ClaimService;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The claim ledger of entries. */
@Path("solutions/{reference}/claims")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence", description = "Files with which vendors prove what they say, and the claims they support.")
public class ClaimsResource {

    @Inject
    ClaimService claims;

    /** Lists the claims of an entry. */
    @GET
    @Operation(
            summary = "List the claims of a solution",
            description =
                    "Anybody sees how far each public answer is proved; the government and the vendor see by what.")
    @APIResponse(responseCode = "200", description = "The claims.")
    public ClaimsJson listClaims(@PathParam("reference") String reference) {
        return ClaimsJson.from(claims.claims(known(reference)));
    }

    /** Marks a claim. */
    @PUT
    @Path("{question}/contradiction")
    @Operation(
            summary = "Mark a claim as contradicted",
            description = "For administrators. The mark stands against the published answer until it is lifted or the"
                    + " answer changes.")
    @APIResponse(responseCode = "200", description = "The claims as they are now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ClaimsJson contradictClaim(
            @PathParam("reference") String reference,
            @Parameter(description = "Code of the question.") @PathParam("question") String question,
            EvidenceReasonJson reason) {
        return ClaimsJson.from(claims.contradict(known(reference), question, reason.reason()));
    }

    /** Lifts a mark. */
    @DELETE
    @Path("{question}/contradiction")
    @Operation(summary = "Lift the mark against a claim", description = "For administrators.")
    @APIResponse(responseCode = "200", description = "The claims as they are now.")
    public ClaimsJson liftContradiction(
            @PathParam("reference") String reference,
            @Parameter(description = "Code of the question.") @PathParam("question") String question) {
        return ClaimsJson.from(claims.lift(known(reference), question));
    }

    private static SolutionReference known(String reference) {
        return SolutionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
