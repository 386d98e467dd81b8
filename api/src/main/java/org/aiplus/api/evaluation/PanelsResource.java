// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

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
import org.aiplus.api.request.EntityTags;
import org.aiplus.evaluation.PanelService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Panels: who may be appointed, who is, and who has left. */
@Path("evaluation-panels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "How a department chooses among bids, from the draft to the award.")
public class PanelsResource {

    @Inject
    PanelService panels;

    /** Lists people who may be appointed. */
    @GET
    @Operation(
            summary = "List people who may be appointed",
            description = "For procurement officers. Nobody who belongs to a vendor is among them.")
    @APIResponse(responseCode = "200", description = "In the order of their names.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public PanelPeopleJson listPanelPeople() {
        return PanelPeopleJson.from(panels.eligible());
    }

    /** Appoints somebody. */
    @POST
    @Path("{reference}/places")
    @Operation(
            summary = "Appoint somebody",
            description = "For procurement officers of the department who are not on the panel.")
    @APIResponse(responseCode = "200", description = "The evaluation as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public EvaluationJson appointToPanel(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AppointmentJson appointment) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return EvaluationJson.from(
                panels.appoint(EvaluationsResource.known(reference), appointment.toCommand(), expected));
    }

    /** Ends a place. */
    @POST
    @Path("{reference}/places/{place}/end")
    @Operation(
            summary = "End a place on the panel",
            description = "For who holds it, and for procurement officers of the department. The reason stays.")
    @APIResponse(responseCode = "200", description = "The evaluation as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public EvaluationJson endPanelPlace(
            @PathParam("reference") String reference,
            @Parameter(description = "Id of the place.") @PathParam("place") String place,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CancellationJson reason) {
        var expected = EntityTags.expectedVersion(ifMatch);
        var id = Ids.parse(place).orElseThrow(NotFound::new);
        return EvaluationJson.from(panels.end(EvaluationsResource.known(reference), id, reason.reason(), expected));
    }
}
