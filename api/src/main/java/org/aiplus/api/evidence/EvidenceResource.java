// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.BodyLimit;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.evidence.EvidenceFilter;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.evidence.EvidenceService;
import org.aiplus.evidence.EvidenceStatus;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Evidence: files with which vendors prove what they say. */
@Path("evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence", description = "Files with which vendors prove what they say, and the claims they support.")
public class EvidenceResource {

    /** The largest file and what surrounds it. */
    private static final int LARGEST_UPLOAD = 25 * 1024 * 1024 + 256 * 1024;

    @Inject
    EvidenceService evidence;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists evidence. */
    @GET
    @Operation(
            summary = "List evidence",
            description = "A vendor's people and programs see their own; administrators, procurement officers and"
                    + " auditors see all.")
    @APIResponse(
            responseCode = "200",
            description = "A page of evidence; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = EvidenceListJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listEvidence(
            @Parameter(description = "Only in this state.") @QueryParam("status") @Nullable EvidenceStatus status,
            @Parameter(description = "Only what is released and has something that nobody has verified.")
                    @QueryParam("unverified")
                    @DefaultValue("false")
                    boolean unverified,
            @Parameter(description = "Only what supports this entry.") @QueryParam("solution") @Size(max = 12) @Nullable
                    String solution,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var filter = new EvidenceFilter(status, unverified, solution(solution));
        var page = EvidenceListJson.from(evidence.list(filter, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Uploads a piece of evidence. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(LARGEST_UPLOAD)
    @Operation(
            summary = "Upload evidence",
            description =
                    "For a vendor's people and programs. PDF, PNG, JPEG, TXT, CSV, JSON, DOCX, XLSX, ODT or ODS of"
                            + " at most 25 MiB. Content, ending and declared type must agree. The file can be read when its status"
                            + " is AVAILABLE, after the check for malware; poll the evidence for that.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {UploadParts.METADATA, UploadParts.FILE},
                                            properties = {
                                                @SchemaProperty(
                                                        name = UploadParts.METADATA,
                                                        implementation = EvidenceUploadJson.class),
                                                @SchemaProperty(
                                                        name = UploadParts.FILE,
                                                        type = SchemaType.STRING,
                                                        format = "binary")
                                            })))
    @APIResponse(
            responseCode = "201",
            description = "The evidence as it is now; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = EvidenceJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response uploadEvidence(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey, List<EntityPart> parts) {
        var key = IdempotencyKey.of(idempotencyKey);
        var upload = UploadParts.of(parts);
        var kept = EvidenceJson.from(evidence.upload(upload.command(), upload.content(), key));
        return Response.created(settings.address("/evidence/" + kept.reference()))
                .entity(kept)
                .build();
    }

    /** Reads one piece. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read evidence",
            description = "For the vendor, for administrators, procurement officers and auditors; other people of the"
                    + " government get kind, issuer, validity and hash.")
    @APIResponse(responseCode = "200", description = "The evidence as the caller may see it.")
    public EvidenceJson readEvidence(@PathParam("reference") String reference) {
        return EvidenceJson.from(evidence.read(known(reference)));
    }

    /** Reads the file. */
    @GET
    @Path("{reference}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Download the file of evidence",
            description =
                    "For those who see it as a whole, and for the government where the vendor lets it. Each download"
                            + " is audited.")
    @APIResponse(
            responseCode = "200",
            description = "The file, always as an attachment.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response downloadEvidence(@PathParam("reference") String reference) {
        var piece = known(reference);
        return EvidenceDownload.answer(evidence.download(piece), number -> evidence.piece(piece, number));
    }

    /** Says what a piece supports. */
    @PUT
    @Path("{reference}/supports")
    @Operation(
            summary = "Bind evidence to questions",
            description = "For the vendor. The list replaces the one before; what stays in it keeps its verification.")
    @APIResponse(responseCode = "200", description = "The evidence as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public EvidenceJson bindEvidence(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            SupportsJson supports) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return EvidenceJson.from(evidence.bind(known(reference), supports.toChoices(), expected));
    }

    /** Says who may read the file. */
    @PUT
    @Path("{reference}/readership")
    @Operation(
            summary = "Open evidence to the government",
            description = "For the vendor. Lets everybody of the government read the file, or no longer.")
    @APIResponse(responseCode = "200", description = "The evidence as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public EvidenceJson changeReadership(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReadershipJson readership) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return EvidenceJson.from(evidence.openToGovernment(known(reference), readership.government(), expected));
    }

    /** Takes a piece back. */
    @POST
    @Path("{reference}/revocation")
    @Operation(
            summary = "Revoke evidence",
            description = "For the vendor and for administrators. It supports nothing from now on; the file stays for"
                    + " decisions that were based on it.")
    @APIResponse(responseCode = "200", description = "The evidence as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public EvidenceJson revokeEvidence(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            EvidenceReasonJson reason) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return EvidenceJson.from(evidence.revoke(known(reference), reason.reason(), expected));
    }

    /** Verifies a piece. */
    @POST
    @Path("{reference}/verification")
    @Operation(
            summary = "Verify evidence",
            description =
                    "For administrators and procurement officers, never for a vendor of their own. Covers what the"
                            + " evidence is bound to now.")
    @APIResponse(responseCode = "200", description = "The evidence as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public EvidenceJson verifyEvidence(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return EvidenceJson.from(evidence.verify(known(reference), EntityTags.expectedVersion(ifMatch)));
    }

    private static EvidenceReference known(String reference) {
        return EvidenceReference.parse(reference).orElseThrow(NotFound::new);
    }

    private static @Nullable SolutionReference solution(@Nullable String text) {
        return text == null
                ? null
                : SolutionReference.parse(text).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_PARAMETER));
    }
}
