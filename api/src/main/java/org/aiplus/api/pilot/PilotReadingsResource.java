// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.problem.ProblemDocuments;
import org.aiplus.api.request.BodyLimit;
import org.aiplus.api.request.Pages;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.pilot.ReadingFormat;
import org.aiplus.pilot.ReadingReport;
import org.aiplus.pilot.ReadingService;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Readings of a pilot. */
@Path("pilots/{reference}/readings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Pilots", description = "Pilots of uses of AI: promised, measured, computed, decided.")
public class PilotReadingsResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final int LARGEST_FILE = 25 * 1024 * 1024;

    @Inject
    ReadingService readings;

    @Inject
    ApiSettings settings;

    @Inject
    ProblemDocuments documents;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    /** Lists readings. */
    @GET
    @Operation(summary = "List the readings of a pilot", description = "For those who may read the pilot.")
    @APIResponse(
            responseCode = "200",
            description = "A page of readings; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = PilotReadingsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listPilotReadings(
            @PathParam("reference") String reference,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = PilotReadingsJson.from(readings.list(PilotsResource.known(reference), cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Takes a reading. */
    @POST
    @Operation(
            summary = "Report a reading",
            description =
                    "For AI owners of the department, and for the tool's vendor and its programs where the charter says so.")
    @APIResponse(
            responseCode = "201",
            description = "The reading was taken; Location names the list in which it stands.",
            content = @Content(schema = @Schema(implementation = TakenReadingJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response reportPilotReading(
            @PathParam("reference") String reference,
            @Parameter(description = "Your own name for this act: sent again with the same key, it is done once.")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable
                    String idempotencyKey,
            PilotReadingJson reading) {
        var key = IdempotencyKey.of(idempotencyKey);
        var id = readings.add(PilotsResource.known(reference), reading.toReading(), key);
        return Response.created(settings.address("/pilots/" + reference + "/readings"))
                .entity(new TakenReadingJson(id))
                .build();
    }

    /** Takes a file of readings. */
    @POST
    @Path("files")
    @Consumes({NDJSON, CSV})
    @BodyLimit(LARGEST_FILE)
    @Operation(
            summary = "Report many readings",
            description =
                    "For the same people and programs. Good rows are kept, bad ones reported; the same file again counts nothing"
                            + " twice. In CSV the columns have the names of the members, and those of the control group are"
                            + " controlCount, controlSize, controlMean and controlDeviation.")
    @RequestBody(
            required = true,
            description =
                    "One JSON object per line, or CSV with a header row, in UTF-8; at most 25 MiB and 200,000 rows.",
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "200", description = "What became of the rows.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ReadingReportJson reportPilotReadings(
            @PathParam("reference") String reference,
            @Parameter(description = "Whether nothing is kept.") @QueryParam("preview") @DefaultValue("false")
                    boolean preview,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream file) {
        var format = CSV.equals(type.getType() + "/" + type.getSubtype()) ? ReadingFormat.CSV : ReadingFormat.NDJSON;
        return json(readings.upload(PilotsResource.known(reference), format, file, preview));
    }

    private ReadingReportJson json(ReadingReport report) {
        var language = RequestFacts.of(request).language();
        return new ReadingReportJson(
                report.applied(),
                report.rows(),
                report.accepted(),
                report.refusedRows(),
                report.refused().stream()
                        .map(row -> new RefusedReadingJson(row.line(), documents.errors(row.problems(), language)))
                        .toList());
    }

    /** Withdraws a reading. */
    @POST
    @Path("{id}/withdrawal")
    @Operation(
            summary = "Withdraw a reading",
            description = "For AI owners of the department. It stays in the list with the reason and no longer counts.")
    @APIResponse(responseCode = "204", description = "It no longer counts.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response withdrawPilotReading(
            @PathParam("reference") String reference, @PathParam("id") String id, ReadingWithdrawalJson withdrawal) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        readings.withdraw(PilotsResource.known(reference), UUID.fromString(id), withdrawal.reason());
        return Response.noContent().build();
    }
}
