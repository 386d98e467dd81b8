// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.clock.ClockService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one clock. */
@Path("clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Clock", description = "The time by which deadlines are judged.")
public class ClockResource {

    @Inject
    ClockService clock;

    /** Shows the clock. */
    @GET
    @Operation(summary = "Show the clock", description = "Anybody may look at it.")
    @APIResponse(responseCode = "200", description = "What the clock shows.")
    public ClockJson showClock() {
        return ClockJson.from(clock.show());
    }

    /** Moves the clock forward. */
    @POST
    @Path("advance")
    @Operation(
            summary = "Move the clock forward",
            description = "For administrators of a demonstration. What becomes due by it is done before the answer.")
    @APIResponse(responseCode = "200", description = "What the clock shows now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ClockJson advanceClock(AdvanceClockJson advance) {
        return ClockJson.from(clock.advance(advance.by()));
    }
}
