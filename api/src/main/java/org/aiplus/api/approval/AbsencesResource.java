// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.request.EntityTags;
import org.aiplus.approval.AbsenceService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Absences of people who decide. */
@Path("absences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals", description = "Who decides about something, in which order and by when.")
public class AbsencesResource {

    @Inject
    AbsenceService absences;

    /** Lists the caller's absences. */
    @GET
    @Operation(summary = "List your absences", description = "For people of the government.")
    @APIResponse(responseCode = "200", description = "The absences that last or are to come.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public AbsencesJson listAbsences() {
        return AbsencesJson.from(absences.mine());
    }

    /** Lists possible deputies. */
    @GET
    @Path("deputies")
    @Operation(summary = "List your possible deputies", description = "People who hold one of the caller's roles.")
    @APIResponse(responseCode = "200", description = "The possible deputies.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public AbsencesJson.DeputiesJson listDeputies() {
        return AbsencesJson.DeputiesJson.from(absences.deputies());
    }

    /** Announces an absence. */
    @POST
    @Operation(
            summary = "Announce an absence",
            description = "The deputy decides meanwhile. Absences of one person never overlap, so a repeated request"
                    + " announces nothing twice.")
    @APIResponse(responseCode = "200", description = "The absence.")
    public AbsenceJson announceAbsence(NewAbsenceJson absence) {
        return AbsenceJson.from(absences.announce(absence.from(), absence.to(), absence.deputy()));
    }

    /** Ends an absence. */
    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End an absence", description = "Also before it has begun.")
    @APIResponse(responseCode = "204", description = "It has ended.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public void endAbsence(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        absences.end(Ids.parse(id).orElseThrow(NotFound::new), EntityTags.expectedVersion(ifMatch));
    }
}
