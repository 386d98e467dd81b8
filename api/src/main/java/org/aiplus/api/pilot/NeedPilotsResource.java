// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.need.NeedReference;
import org.aiplus.pilot.PilotSuggestionService;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Running pilots for a need. */
@Path("needs/{reference}/pilots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Needs", description = "What departments want to do better, who would join, and what vendors propose.")
public class NeedPilotsResource {

    @Inject
    PilotSuggestionService suggestions;

    /** Finds running pilots. */
    @GET
    @Operation(
            summary = "Find running pilots for a need",
            description = "For everybody in the government; of other departments those that the public register names.")
    @APIResponse(responseCode = "200", description = "At most five, the most similar first.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public SuggestedPilotsJson suggestPilots(@PathParam("reference") String reference) {
        return SuggestedPilotsJson.from(
                suggestions.running(NeedReference.parse(reference).orElseThrow(NotFound::new)));
    }
}
