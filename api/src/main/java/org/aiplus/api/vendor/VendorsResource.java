// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.aiplus.vendor.VendorService;
import org.aiplus.vendor.VendorStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Vendors: registration and what they say about themselves. */
@Path("vendors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vendors", description = "Organisations that offer solutions, from registration to verification.")
public class VendorsResource {

    @Inject
    VendorService vendors;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists vendors. */
    @GET
    @Operation(
            summary = "List vendors",
            description = "For procurement officers, administrators and auditors; those that wait longest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of vendors; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = VendorLinesJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listVendors(
            @Parameter(description = "Only vendors in this state.") @QueryParam("status") @Nullable VendorStatus status,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = VendorLinesJson.from(vendors.list(status, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Registers the caller's organisation. */
    @POST
    @Operation(
            summary = "Register an organisation",
            description = "For people with the role of vendor who belong to no organisation. The caller becomes the"
                    + " owner; a procurement officer verifies the vendor.")
    @APIResponse(
            responseCode = "201",
            description = "The vendor; Location and ETag name it.",
            content = @Content(schema = @Schema(implementation = VendorAccountJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response registerVendor(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey, VendorDetailsJson details) {
        var key = IdempotencyKey.of(idempotencyKey);
        var vendor = VendorAccountJson.from(vendors.register(details.toDetails(), key));
        return Response.created(settings.address("/vendors/" + vendor.id()))
                .entity(vendor)
                .build();
    }

    /** Reads the caller's vendors. */
    @GET
    @Path("own")
    @Operation(summary = "Read the caller's vendors", description = "For people of vendors.")
    @APIResponse(responseCode = "200", description = "The vendors of which the caller is a member.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public VendorAccountsJson readOwnVendors() {
        return VendorAccountsJson.from(vendors.own());
    }

    /** Reads a vendor. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a vendor",
            description = "For its members, procurement officers, administrators and auditors; for others it does not"
                    + " exist.")
    @APIResponse(responseCode = "200", description = "The vendor.")
    public VendorAccountJson readVendor(@PathParam("id") String id) {
        return VendorAccountJson.from(vendors.get(id(id)));
    }

    /** Changes what a vendor says about itself. */
    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a vendor",
            description = "For its owners. Names, registry number and registry can be changed only until a procurement"
                    + " officer has decided about the vendor.")
    @APIResponse(responseCode = "200", description = "The vendor as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public VendorAccountJson changeVendor(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            VendorDetailsJson details) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return VendorAccountJson.from(vendors.change(id(id), details.toDetails(), expected));
    }

    static UUID id(String id) {
        return Ids.parse(id).orElseThrow(NotFound::new);
    }
}
