// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.sealing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.request.EntityTags;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.sealing.SealingService;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ceremony of sealed prices. */
@Path("evaluations/{reference}/opening")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed prices", description = "Prices that nobody can read before two of three officers open them.")
public class OpeningResource {

    @Inject
    SealingService sealing;

    /** Reads how prices are sealed. */
    @GET
    @Operation(
            summary = "Read how prices are sealed",
            description = "For those who may read the evaluation. What came to light only for those who have declared.")
    @APIResponse(responseCode = "200", description = "The opening.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public OpeningJson readOpening(@PathParam("reference") String reference) {
        return OpeningJson.from(sealing.read(known(reference)));
    }

    /** Names the officers. */
    @PUT
    @Path("officers")
    @Operation(
            summary = "Name the three officers",
            description = "For procurement officers of the department, before the evaluation is published.")
    @APIResponse(responseCode = "200", description = "The opening as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public OpeningJson nameOfficers(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            OpeningOfficersJson officers) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return OpeningJson.from(sealing.name(known(reference), officers.officers(), expected));
    }

    /** Sets a passphrase. */
    @PUT
    @Path("passphrase")
    @Operation(
            summary = "Set your passphrase",
            description =
                    "For each of the three officers, before the evaluation is published. It is not kept; whoever forgets it"
                            + " cannot be helped.")
    @APIResponse(responseCode = "200", description = "The opening as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public OpeningJson setPassphrase(@PathParam("reference") String reference, PassphraseJson passphrase) {
        return OpeningJson.from(sealing.setPassphrase(known(reference), passphrase.characters()));
    }

    /** Gives a share. */
    @POST
    @Path("shares")
    @Operation(
            summary = "Open, together with a second officer",
            description =
                    "For the three officers, once quality is closed. The first share waits for 15 minutes; with the second"
                            + " prices are opened. Every refusal is kept.")
    @APIResponse(responseCode = "200", description = "The opening as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public OpeningJson giveShare(@PathParam("reference") String reference, PassphraseJson passphrase) {
        return OpeningJson.from(sealing.open(known(reference), passphrase.characters()));
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
