// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.pilot.PilotRegisterService;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What pilots have taught about a tool. */
@Path("solutions/{reference}/lessons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pilots", description = "Pilots of uses of AI: promised, measured, computed, decided.")
public class SolutionLessonsResource {

    @Inject
    PilotRegisterService register;

    /** Lists lessons. */
    @GET
    @Operation(summary = "List what pilots have taught about a tool", description = "For everybody.")
    @APIResponse(responseCode = "200", description = "The newest 20.")
    public SolutionLessonsJson listSolutionLessons(@PathParam("reference") String reference) {
        var solution = SolutionReference.parse(reference).orElseThrow(NotFound::new);
        return new SolutionLessonsJson(
                register.lessons(solution).stream().map(PublicLessonJson::from).toList());
    }
}
