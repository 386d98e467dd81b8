// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.bundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.aiplus.bundle.BundleService;
import org.aiplus.bundle.BundleZip;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The auditor's bundle of an evaluation. */
@Path("evaluations/{reference}/bundle")
@RequestScoped
@Tag(name = "Audit", description = "Who did what when, and the proof that nothing was changed afterwards.")
public class BundleResource {

    private static final String ZIP = "application/zip";

    @Inject
    BundleService bundles;

    /** Reads what is in it. */
    @GET
    @Path("manifest")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what is in the bundle of an evaluation",
            description =
                    "For auditors, officers who run the evaluation and its chair who have declared, once prices are opened.")
    @APIResponse(responseCode = "200", description = "The parts with their hashes.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public BundleJson readBundle(@PathParam("reference") String reference) {
        return BundleJson.from(bundles.read(known(reference)));
    }

    /** Gives the file. */
    @GET
    @Produces(ZIP)
    @Operation(
            summary = "Download the bundle of an evaluation",
            description =
                    "As for its manifest. The same state gives the same bytes. Each download is audited with the hash of the"
                            + " manifest. The program in it, Verify.java, checks it with a bare Java.")
    @APIResponse(
            responseCode = "200",
            description = "The file, always as an attachment.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response downloadBundle(@PathParam("reference") String reference) {
        var bundle = bundles.take(known(reference));
        StreamingOutput content = out -> BundleZip.write(bundle, number -> bundles.part(bundle, number), out);
        return Response.ok(content, ZIP)
                .header(HttpHeaders.CONTENT_LENGTH, BundleZip.size(bundle))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bundle.fileName() + '"')
                .header(HttpHeaders.ETAG, '"' + bundle.manifestHash() + '"')
                .build();
    }

    private static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
