// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.pilot.PilotDecisionService;
import org.aiplus.pilot.PilotReference;
import org.aiplus.pilot.PilotService;
import org.aiplus.pilot.ReadingService;
import org.aiplus.shared.NotFound;
import org.aiplus.usecase.UseCaseReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Pilots and what was promised and decided about them. */
@Path("pilots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Pilots", description = "Pilots of uses of AI: promised, measured, computed, decided.")
public class PilotsResource {

    private static final String DEPARTMENT_ONLY = "For AI owners of its department.";

    @Inject
    PilotService pilots;

    @Inject
    PilotDecisionService decisions;

    @Inject
    ReadingService readings;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists pilots. */
    @GET
    @Operation(
            summary = "List pilots",
            description =
                    "For the staff of departments their own, for officers, panels, the committee and auditors all.")
    @APIResponse(
            responseCode = "200",
            description = "A page of pilots; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = PilotsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listPilots(
            @Parameter(description = "Only those of this use of AI.") @QueryParam("useCase") @Size(max = 20) @Nullable
                    String useCase,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = PilotsJson.from(pilots.list(useCase == null ? null : use(useCase), cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads a pilot. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read a pilot", description = "For those whose list contains it.")
    @APIResponse(responseCode = "200", description = "The pilot.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public PilotJson readPilot(@PathParam("reference") String reference) {
        return PilotJson.from(pilots.read(known(reference)));
    }

    /** Begins a pilot. */
    @POST
    @Operation(
            summary = "Begin the charter of a pilot",
            description =
                    "For AI owners, for a use of their department whose tool is chosen and of which no pilot is open.")
    @APIResponse(
            responseCode = "201",
            description = "The pilot; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = PilotJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response openPilot(
            @Parameter(description = "Your own name for this act: sent again with the same key, it is done once.")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String idempotencyKey,
            NewPilotJson beginning) {
        var key = IdempotencyKey.of(idempotencyKey);
        var opened = PilotJson.from(pilots.open(use(beginning.useCase()), key));
        return Response.created(settings.address("/pilots/" + opened.reference()))
                .entity(opened)
                .build();
    }

    /** Replaces what a draft says. */
    @PUT
    @Path("{reference}/charter")
    @Operation(summary = "Save the draft of a charter", description = DEPARTMENT_ONLY + " It need not be complete.")
    @APIResponse(responseCode = "200", description = "The pilot as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public PilotJson savePilotCharter(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PilotCharterJson charter) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return PilotJson.from(pilots.save(known(reference), charter.toContent(), expected));
    }

    /** Locks the charter. */
    @POST
    @Path("{reference}/lock")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Lock a charter",
            description = DEPARTMENT_ONLY + " Its hash is taken; refused with everything that is missing.")
    @APIResponse(responseCode = "200", description = "The pilot as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public PilotJson lockPilotCharter(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return PilotJson.from(pilots.lock(known(reference), expected));
    }

    /** Amends the charter. */
    @POST
    @Path("{reference}/amendments")
    @Operation(
            summary = "Amend a locked charter",
            description = DEPARTMENT_ONLY + " Every version stays and everybody sees the reason.")
    @APIResponse(responseCode = "200", description = "The pilot as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public PilotJson amendPilotCharter(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PilotAmendmentJson amendment) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return PilotJson.from(
                pilots.amend(known(reference), amendment.charter().toContent(), amendment.reason(), expected));
    }

    /** Decides about the pilot. */
    @POST
    @Path("{reference}/decisions")
    @Operation(
            summary = "Decide about a pilot",
            description =
                    "For approvers of its department who neither wrote the charter nor reported readings. Another decision than"
                            + " follows from the computed outcome needs a reason. Of two decisions at once one counts.")
    @APIResponse(responseCode = "200", description = "The pilot as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public PilotJson decidePilot(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewPilotDecisionJson decision) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return PilotJson.from(decisions.decide(known(reference), decision.toCommand(), expected));
    }

    /** Publishes what was learned. */
    @PUT
    @Path("{reference}/lessons")
    @Operation(
            summary = "Publish the lessons of a pilot",
            description = DEPARTMENT_ONLY + " They appear on the tool's page, and the result in the public register.")
    @APIResponse(responseCode = "200", description = "The pilot as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public PilotJson publishPilotLessons(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PilotLessonsJson lessons) {
        var expected = EntityTags.expectedVersion(ifMatch);
        var language = PilotCharterJson.known(lessons.language());
        return PilotJson.from(decisions.publishLessons(known(reference), lessons.text(), language, expected));
    }

    /** Tells what to report. */
    @GET
    @Path("{reference}/reporting-sheet")
    @Operation(
            summary = "Read what to report about a pilot",
            description =
                    "For AI owners of its department, and for the tool's vendor and its programs where the charter says so.")
    @APIResponse(responseCode = "200", description = "The metrics to report.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ReportingSheetJson readReportingSheet(@PathParam("reference") String reference) {
        return ReportingSheetJson.from(readings.sheet(known(reference)));
    }

    private static UseCaseReference use(String reference) {
        return UseCaseReference.parse(reference).orElseThrow(NotFound::new);
    }

    static PilotReference known(String reference) {
        return PilotReference.parse(reference).orElseThrow(NotFound::new);
    }
}
