// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.health;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.clock.ClockService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For whoever watches the installation. */
@Path("health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health", description = "For whoever watches the installation.")
public class HealthResource {

    private static final HealthJson UP = new HealthJson("UP");

    @Inject
    ClockService clock;

    /** Answers when the database does. */
    @GET
    @Operation(
            summary = "Ask whether the catalogue works",
            description = "Asks the database for the time; when it does not answer, this is a problem with status 503.")
    @APIResponse(responseCode = "200", description = "The catalogue works.")
    public HealthJson checkHealth() {
        clock.show();
        return UP;
    }
}
