// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

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
import org.aiplus.api.request.EntityTags;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.marking.Cell;
import org.aiplus.marking.MarkingService;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own marks. */
@Path("panel/{reference}/marks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Marks that are given alone, the consensus of a panel, and the ranking.")
public class MarksResource {

    @Inject
    MarkingService marking;

    /** Reads the caller's marks. */
    @GET
    @Operation(
            summary = "Read your marks",
            description = "For people of the panel who have declared; nobody else's marks are in it.")
    @APIResponse(responseCode = "200", description = "The marks.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public MarkSheetJson readMarks(@PathParam("reference") String reference) {
        return MarkSheetJson.from(marking.read(known(reference)));
    }

    /** Saves a mark. */
    @PUT
    @Path("{letter}/{criterion}")
    @Operation(
            summary = "Save one mark",
            description = "For people of the panel who have declared, as long as their marks are a draft.")
    @APIResponse(responseCode = "200", description = "The mark as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public PanelMarkJson saveMark(
            @PathParam("reference") String reference,
            @Parameter(description = "Letter of the bid.") @PathParam("letter") String letter,
            @Parameter(description = "Code of the criterion.") @PathParam("criterion") String criterion,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewJudgementJson judgement) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return PanelMarkJson.from(
                marking.save(known(reference), new Cell(letter, criterion), judgement.toJudgement(), expected));
    }

    /** Hands in. */
    @POST
    @Path("submission")
    @Operation(
            summary = "Hand in all your marks",
            description = "For people of the panel. With the last ones the panel goes on to moderation.")
    @APIResponse(responseCode = "200", description = "The marks as they are now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public MarkSheetJson submitMarks(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return MarkSheetJson.from(marking.submit(known(reference), expected));
    }

    /** Opens somebody's marks again. */
    @POST
    @Path("reopening")
    @Operation(
            summary = "Open somebody's marks again",
            description = "For the chair, as long as the marks of others are missing.")
    @APIResponse(responseCode = "200", description = "The caller's own marks, with who is done.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public MarkSheetJson reopenMarks(@PathParam("reference") String reference, ReopeningJson reopening) {
        return MarkSheetJson.from(marking.reopen(known(reference), reopening.marker(), reopening.reason()));
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
