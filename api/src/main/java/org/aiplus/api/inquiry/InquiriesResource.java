// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.inquiry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.evidence.EvidenceDownload;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.inquiry.InquiryService;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Inquiries of a panel. */
@Path("panel/{reference}/inquiries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Marking", description = "Marks of a panel, its consensus, and the ranking.")
public class InquiriesResource {

    @Inject
    InquiryService inquiries;

    @Inject
    ApiSettings settings;

    /** Reads inquiries. */
    @GET
    @Operation(
            summary = "Read what the panel asked bidders",
            description =
                    "With the answers, for those whom the conflict wall lets through. All of the panel read the same.")
    @APIResponse(responseCode = "200", description = "In their order.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public InquiriesJson readInquiries(@PathParam("reference") String reference) {
        return InquiriesJson.from(inquiries.list(known(reference)).inquiries());
    }

    /** Asks. */
    @POST
    @Operation(
            summary = "Ask a bidder",
            description =
                    "For the panel: evidence for a criterion, while quality is judged. For the chair while the consensus"
                            + " is found: once for each gate, to have it cured. Evidence of an answer counts with the bid.")
    @APIResponse(
            responseCode = "201",
            description = "The inquiry; Location names the list.",
            content = @Content(schema = @Schema(implementation = InquiryJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response askBidder(
            @PathParam("reference") String reference,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            NewInquiryJson inquiry) {
        var key = IdempotencyKey.of(idempotencyKey);
        var which = known(reference);
        return Response.created(settings.address("/panel/" + which + "/inquiries"))
                .entity(InquiryJson.from(inquiries.ask(which, inquiry.toCommand(), key)))
                .build();
    }

    /** Downloads what an answer names as evidence. */
    @GET
    @Path("{number}/evidence/{piece}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Download evidence that an answer names",
            description = "For those whom the conflict wall lets through. Each download is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The file, always as an attachment.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response downloadInquiryEvidence(
            @PathParam("reference") String reference,
            @Parameter(description = "Number of the inquiry.") @PathParam("number") int number,
            @Parameter(description = "Number of the piece in the answer.") @PathParam("piece") int piece) {
        var which = known(reference);
        return EvidenceDownload.answer(
                inquiries.download(which, number, piece), part -> inquiries.part(which, number, piece, part));
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
