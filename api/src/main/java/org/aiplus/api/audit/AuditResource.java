// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.Pages;
import org.aiplus.audit.AuditQuery;
import org.aiplus.audit.AuditService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit trail for auditors. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who did what when, and the proof that nothing was changed afterwards.")
public class AuditResource {

    @Inject
    AuditService audit;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists entries, newest first. */
    @GET
    @Path("audit-entries")
    @Operation(
            summary = "List audit entries",
            description = "For auditors; newest first. Reading the trail leaves an entry in it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = AuditEntriesJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listAuditEntries(
            @Parameter(description = "Beginning of the action, for example solution.") @QueryParam("action") @Nullable
                    String action,
            @Parameter(description = "Kind of object.") @QueryParam("objectType") @Nullable String objectType,
            @Parameter(description = "Reference or id of the object; only together with its kind.")
                    @QueryParam("objectId")
                    @Nullable
                    String objectId,
            @Parameter(description = "Subject of a person or program, system or anonymous.")
                    @QueryParam("actor")
                    @Nullable
                    String actor,
            @Parameter(description = "First instant (ISO 8601, UTC).") @QueryParam("from") @Nullable Instant from,
            @Parameter(description = "First instant that is not wanted any more.") @QueryParam("to") @Nullable
                    Instant to,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var query = new AuditQuery(action, objectType, objectId, actor, from, to, cursor, pageSize);
        var page = AuditEntriesJson.from(audit.find(query));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Checks the chain. */
    @GET
    @Path("audit-chain")
    @Operation(
            summary = "Check the audit chain",
            description = "For auditors. Checks every link from the first; takes time in proportion to the length.")
    @APIResponse(responseCode = "200", description = "What the check found.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public AuditChainJson checkAuditChain() {
        return AuditChainJson.from(audit.verify());
    }
}
