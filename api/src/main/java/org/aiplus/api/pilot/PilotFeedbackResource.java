// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aiplus.pilot.PilotFeedbackService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What participants of a pilot say. */
@Path("pilots/{reference}/feedback")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Pilots", description = "Pilots of uses of AI: promised, measured, computed, decided.")
public class PilotFeedbackResource {

    @Inject
    PilotFeedbackService feedback;

    /** Reads what participants said. */
    @GET
    @Operation(summary = "Read what participants of a pilot say", description = "For those who may read the pilot.")
    @APIResponse(responseCode = "200", description = "Means and answers, without names.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public PilotFeedbackJson readPilotFeedback(@PathParam("reference") String reference) {
        return PilotFeedbackJson.from(feedback.feedback(PilotsResource.known(reference)));
    }

    /** Says how it is. */
    @POST
    @Operation(
            summary = "Say how it is to work with the tool",
            description = "For the staff of the department while the pilot runs; without the name, if wanted.")
    @APIResponse(responseCode = "204", description = "It is kept.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response givePilotFeedback(@PathParam("reference") String reference, NewPilotFeedbackJson said) {
        feedback.give(PilotsResource.known(reference), said.toCommand());
        return Response.noContent().build();
    }
}
