// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.apiclient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.apiclient.ApiClientId;
import org.aiplus.apiclient.ApiClientService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Programs of a vendor: made, given a new secret, revoked. */
@Path("vendors/{vendor}/api-clients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "API clients", description = "Programs of vendors that use this API with credentials of their own.")
public class ApiClientsResource {

    @Inject
    ApiClientService clients;

    @Inject
    ApiSettings settings;

    /** Lists the programs. */
    @GET
    @Operation(summary = "List a vendor's programs", description = "For members of the vendor, programs included.")
    @APIResponse(responseCode = "200", description = "The programs, revoked ones included.")
    public ApiClientsJson listApiClients(
            @Parameter(description = "Id of the vendor.") @PathParam("vendor") String vendor) {
        return ApiClientsJson.from(clients.list(vendor(vendor)));
    }

    /** Makes a program. */
    @POST
    @Operation(
            summary = "Make a program",
            description = "For owners of the vendor. The answer has the secret, which nobody can read again.")
    @APIResponse(
            responseCode = "201",
            description = "The program with its secret.",
            content = @Content(schema = @Schema(implementation = ApiClientSecretJson.class)))
    public Response createApiClient(
            @Parameter(description = "Id of the vendor.") @PathParam("vendor") String vendor,
            ApiClientRequestJson request) {
        var created = ApiClientSecretJson.from(clients.create(vendor(vendor), request.name()));
        return Response.created(settings.address("/vendors/" + vendor + "/api-clients/"
                        + created.client().id()))
                .entity(created)
                .build();
    }

    /** Gives a program a new secret. */
    @POST
    @Path("{id}/secret")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Give a program a new secret",
            description = "For owners of the vendor. The old secret is worthless at once.")
    @APIResponse(responseCode = "200", description = "The program with its new secret.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ApiClientSecretJson rotateApiClientSecret(
            @Parameter(description = "Id of the vendor.") @PathParam("vendor") String vendor,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ApiClientSecretJson.from(clients.rotate(vendor(vendor), client(id), expected));
    }

    /** Revokes a program. */
    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Revoke a program",
            description = "For owners of the vendor. Tokens that it still holds open nothing any more.")
    @APIResponse(responseCode = "200", description = "The program, which has no access any more.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public ApiClientJson revokeApiClient(
            @Parameter(description = "Id of the vendor.") @PathParam("vendor") String vendor,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return ApiClientJson.from(clients.revoke(vendor(vendor), client(id), expected));
    }

    private static UUID vendor(String vendor) {
        return Ids.parse(vendor).orElseThrow(NotFound::new);
    }

    private static ApiClientId client(String id) {
        return ApiClientId.parse(id).orElseThrow(NotFound::new);
    }
}
