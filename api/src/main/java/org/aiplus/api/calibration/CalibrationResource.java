// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.calibration;

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
import jakarta.ws.rs.core.Response;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.calibration.CalibrationService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The calibration exercise of a panel. */
@Path("panel/{reference}/calibration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Marks that are given alone, the consensus of a panel, and the ranking.")
public class CalibrationResource {

    @Inject
    CalibrationService calibrations;

    @Inject
    ApiSettings settings;

    /** Reads the exercise. */
    @GET
    @Operation(
            summary = "Read the calibration exercise",
            description = "For the panel, officers who run the evaluation, and auditors. As long as the caller marks"
                    + " alone, nothing of the marks of others is in it.")
    @APIResponse(responseCode = "200", description = "The exercise.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public CalibrationJson readCalibration(@PathParam("reference") String reference) {
        return CalibrationJson.from(calibrations.read(known(reference)));
    }

    /** Sets an exercise. */
    @POST
    @Operation(
            summary = "Set a calibration exercise",
            description = "For the chair and officers who run the evaluation, once it is published and before all bids"
                    + " are marked.")
    @APIResponse(
            responseCode = "201",
            description = "The exercise; Location names it.",
            content = @Content(schema = @Schema(implementation = CalibrationJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response setCalibration(
            @PathParam("reference") String reference,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            NewCalibrationJson calibration) {
        var key = IdempotencyKey.of(idempotencyKey);
        var which = known(reference);
        return Response.created(settings.address("/panel/" + which + "/calibration"))
                .entity(CalibrationJson.from(calibrations.set(which, calibration.toCommand(), key)))
                .build();
    }

    /** Saves or hands in the caller's marks. */
    @PUT
    @Path("marks")
    @Operation(
            summary = "Save or hand in your marks of the samples",
            description = "For the chair and the members. If-Match is the version of your own marks, \"0\" before"
                    + " anything is saved. With the last ones all marks stand side by side.")
    @APIResponse(responseCode = "200", description = "The exercise as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public CalibrationJson markSamples(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            SampleMarksJson marks) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return CalibrationJson.from(calibrations.mark(known(reference), marks.toMarks(), expected));
    }

    /** Puts the marks side by side. */
    @POST
    @Path("reveal")
    @Operation(
            summary = "Show the marks of samples side by side",
            description = "For the chair and officers who run the evaluation, with a reason; who is missing is named.")
    @APIResponse(responseCode = "200", description = "The exercise as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public CalibrationJson revealCalibration(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CalibrationReasonJson reason) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return CalibrationJson.from(calibrations.reveal(known(reference), reason.reason(), expected));
    }

    /** Writes what was agreed. */
    @PUT
    @Path("agreed/{sample}")
    @Operation(
            summary = "Write what the panel agreed about a sample",
            description = "For the chair, while the marks stand side by side.")
    @APIResponse(responseCode = "200", description = "The exercise as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public CalibrationJson agreeAboutSample(
            @PathParam("reference") String reference,
            @Parameter(description = "Number of the sample, from 1.") @PathParam("sample") int sample,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AgreedMarkJson agreed) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return CalibrationJson.from(calibrations.agree(known(reference), agreed.toMark(sample), expected));
    }

    /** Closes the exercise. */
    @POST
    @Path("closing")
    @Operation(
            summary = "Close the calibration exercise",
            description = "For the chair, once something is agreed about every sample. It then stands for good.")
    @APIResponse(responseCode = "200", description = "The exercise, closed.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public CalibrationJson closeCalibration(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return CalibrationJson.from(calibrations.close(known(reference), expected));
    }

    /** Gives the exercise up. */
    @POST
    @Path("withdrawal")
    @Operation(
            summary = "Give the calibration exercise up",
            description = "For the chair and officers who run the evaluation, with a reason. Another one may be set.")
    @APIResponse(responseCode = "200", description = "The exercise, withdrawn.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public CalibrationJson withdrawCalibration(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CalibrationReasonJson reason) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return CalibrationJson.from(calibrations.withdraw(known(reference), reason.reason(), expected));
    }

    private static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
