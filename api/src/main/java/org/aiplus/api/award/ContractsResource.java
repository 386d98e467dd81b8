// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.award.ContractReference;
import org.aiplus.award.ContractService;
import org.aiplus.award.ContractStatus;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contracts. */
@Path("contracts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Awards", description = "Who is to get a contract, what bidders are told, and the contracts.")
public class ContractsResource {

    private static final String READERS =
            "For procurement officers and auditors all, for departments what they buy, for vendors what they supply.";
    private static final String OFFICERS = "For procurement officers of the department.";

    @Inject
    ContractService contracts;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists contracts. */
    @GET
    @Operation(summary = "List contracts", description = READERS)
    @APIResponse(
            responseCode = "200",
            description = "A page of contracts; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = ContractsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listContracts(
            @Parameter(description = "Only those with this status.") @QueryParam("status") @Nullable
                    ContractStatus status,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = ContractsJson.from(contracts.list(status, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Reads a contract. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read a contract", description = READERS)
    @APIResponse(responseCode = "200", description = "The contract.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public ContractJson readContract(@PathParam("reference") String reference) {
        return ContractJson.from(contracts.read(known(reference)));
    }

    /** Changes a contract. */
    @POST
    @Path("{reference}/changes")
    @Operation(summary = "Change a contract", description = OFFICERS + " Everything that it has said stays.")
    @APIResponse(responseCode = "200", description = "The contract as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ContractJson changeContract(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ContractChangeJson change) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ContractJson.from(
                contracts.change(known(reference), change.value(), change.endsOn(), change.reason(), expected));
    }

    /** Terminates a contract. */
    @POST
    @Path("{reference}/termination")
    @Operation(summary = "End a contract before its last day", description = OFFICERS)
    @APIResponse(responseCode = "200", description = "The contract as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ContractJson terminateContract(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            TerminationJson termination) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ContractJson.from(contracts.terminate(known(reference), termination.reason(), expected));
    }

    private static ContractReference known(String reference) {
        return ContractReference.parse(reference).orElseThrow(NotFound::new);
    }
}
