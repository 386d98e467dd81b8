// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.Pages;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.people.InvitationId;
import org.aiplus.people.PeopleService;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Invitations to become a member. */
@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Who belongs to which department or vendor.")
public class InvitationsResource {

    @Inject
    PeopleService people;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists open invitations. */
    @GET
    @Operation(summary = "List open invitations", description = "For administrators; newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of invitations; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = InvitationsJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listInvitations(
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = InvitationsJson.from(people.openInvitations(cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Invites somebody. */
    @POST
    @Operation(
            summary = "Invite somebody",
            description = "For administrators. Whoever signs in with the address, verified by the identity provider,"
                    + " becomes a member.")
    @APIResponse(
            responseCode = "201",
            description = "The invitation.",
            content = @Content(schema = @Schema(implementation = InvitationJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response invite(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey, InvitationRequestJson request) {
        var key = IdempotencyKey.of(idempotencyKey);
        var invitation = InvitationJson.from(people.invite(request.email(), request.toChoice(), key));
        return Response.status(Response.Status.CREATED).entity(invitation).build();
    }

    /** Takes an invitation back. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Withdraw an invitation", description = "For administrators.")
    @APIResponse(responseCode = "204", description = "It is withdrawn.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public void withdrawInvitation(@PathParam("id") String id) {
        people.withdrawInvitation(InvitationId.parse(id).orElseThrow(NotFound::new));
    }
}
