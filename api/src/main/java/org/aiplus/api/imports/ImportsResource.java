// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.problem.ProblemDocuments;
import org.aiplus.api.request.BodyLimit;
import org.aiplus.api.request.Pages;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.imports.ImportFormat;
import org.aiplus.imports.ImportMode;
import org.aiplus.imports.ImportReport;
import org.aiplus.imports.ImportRequest;
import org.aiplus.imports.ImportService;
import org.aiplus.imports.RowReport;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports of whole files by administrators. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Whole files at once, with a report for each row.")
public class ImportsResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final int LARGEST_FILE = 25 * 1024 * 1024;

    @Inject
    ImportService imports;

    @Inject
    ApiSettings settings;

    @Inject
    ProblemDocuments documents;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    /** Imports a file. */
    @POST
    @Consumes({NDJSON, CSV})
    @BodyLimit(LARGEST_FILE)
    @Operation(
            summary = "Import a file",
            description =
                    "For administrators. Rows are recognised by source system and external id: the same file again"
                            + " changes nothing. PREVIEW tells what would happen.")
    @RequestBody(
            required = true,
            description = "One JSON object per line, or CSV with a header row; at most 25 MiB.",
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "The report; Location names it.",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    public Response runImport(
            @Parameter(description = "Name of the column mapping; catalogue for rows in our own form.")
                    @QueryParam("profile")
                    @DefaultValue("catalogue")
                    @Size(max = 40)
                    String profile,
            @Parameter(description = "What the import may do.") @QueryParam("mode") @DefaultValue("ROW_BY_ROW")
                    ImportMode mode,
            @Parameter(description = "Name of the file for the report.")
                    @QueryParam("fileName")
                    @DefaultValue("upload")
                    @Size(max = 200)
                    String fileName,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream file) {
        var format = CSV.equals(type.getType() + "/" + type.getSubtype()) ? ImportFormat.CSV : ImportFormat.NDJSON;
        var charset = ImportCharset.of(type);
        var report = imports.run(new ImportRequest(profile, format, mode, charset, fileName), file);
        return Response.created(settings.address("/imports/" + report.id()))
                .entity(json(report))
                .build();
    }

    /** Lists past imports. */
    @GET
    @Operation(
            summary = "List past imports",
            description = "For administrators and auditors; previews included, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of imports; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = ImportsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listImports(
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = ImportsJson.from(imports.history(Optional.ofNullable(cursor), pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads the report of an import. */
    @GET
    @Path("{id}")
    @Operation(summary = "Read the report of an import", description = "For administrators and auditors.")
    @APIResponse(responseCode = "200", description = "The report.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ImportJson readImport(@PathParam("id") String id) {
        return json(imports.report(known(id)));
    }

    /** Lists the rows of an import. */
    @GET
    @Path("{id}/rows")
    @Operation(
            summary = "List the rows of an import",
            description = "For administrators and auditors; in the order of the file.")
    @APIResponse(
            responseCode = "200",
            description = "A page of rows; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = ImportRowsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listImportRows(
            @PathParam("id") String id,
            @QueryParam(Pages.CURSOR) @DefaultValue("0") @Min(0) long cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var rows = imports.rows(known(id), cursor, pageSize);
        var next = rows.size() < pageSize
                ? null
                : Long.toString(rows.get(rows.size() - 1).line());
        return Pages.page(new ImportRowsJson(json(rows), next), next, uri, settings.publicUrl());
    }

    private ImportJson json(ImportReport report) {
        return ImportJson.from(report, json(report.refusedRows()));
    }

    private List<ImportRowJson> json(List<RowReport> rows) {
        var language = RequestFacts.of(request).language();
        return rows.stream()
                .map(row -> ImportRowJson.from(row, documents.errors(row.problems(), language)))
                .toList();
    }

    private static UUID known(@Nullable String id) {
        if (id == null || !id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(id);
    }
}
