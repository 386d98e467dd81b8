// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aiplus.api.request.EntityTags;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.people.InvitationId;
import org.aiplus.people.MembershipId;
import org.aiplus.people.VendorMembersService;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A vendor's people, managed by its owners. */
@Path("vendors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vendors", description = "Organisations that offer solutions, from registration to verification.")
public class VendorMembersResource {

    private static final String MEMBERSHIP = "Id of the membership.";

    @Inject
    VendorMembersService members;

    /** Lists a vendor's people. */
    @GET
    @Path("{id}/members")
    @Operation(
            summary = "List a vendor's people",
            description = "For its members: who belongs to it and who is invited.")
    @APIResponse(responseCode = "200", description = "Members and open invitations.")
    public VendorMembersJson listMembers(@PathParam("id") String id) {
        return VendorMembersJson.from(members.list(VendorsResource.id(id)));
    }

    /** Reads a member. */
    @GET
    @Path("{id}/members/{membershipId}")
    @Operation(summary = "Read a member", description = "For members of the vendor.")
    @APIResponse(responseCode = "200", description = "The member.")
    public VendorMemberJson readMember(
            @PathParam("id") String id,
            @Parameter(description = MEMBERSHIP) @PathParam("membershipId") String membershipId) {
        return VendorMemberJson.from(members.get(VendorsResource.id(id), membership(membershipId)));
    }

    /** Changes what a member is. */
    @PUT
    @Path("{id}/members/{membershipId}")
    @Operation(
            summary = "Change the role of a member",
            description = "For owners of the vendor. The last owner stays one.")
    @APIResponse(responseCode = "200", description = "The member under the id of the new membership.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public VendorMemberJson changeMember(
            @PathParam("id") String id,
            @Parameter(description = MEMBERSHIP) @PathParam("membershipId") String membershipId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            VendorRoleJson role) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return VendorMemberJson.from(members.change(
                VendorsResource.id(id), membership(membershipId), role.role().name(), expected));
    }

    /** Ends a membership. */
    @DELETE
    @Path("{id}/members/{membershipId}")
    @Operation(
            summary = "Remove a member",
            description = "For owners of the vendor. From the next request on the person is no member; the last owner"
                    + " stays.")
    @APIResponse(responseCode = "204", description = "The membership has ended.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public void removeMember(
            @PathParam("id") String id,
            @Parameter(description = MEMBERSHIP) @PathParam("membershipId") String membershipId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        members.end(VendorsResource.id(id), membership(membershipId), EntityTags.expectedVersion(ifMatch));
    }

    /** Invites somebody. */
    @POST
    @Path("{id}/invitations")
    @Operation(
            summary = "Invite somebody to a vendor",
            description = "For owners of the vendor. Whoever signs in with the address, verified by the identity"
                    + " provider, becomes a member.")
    @APIResponse(
            responseCode = "201",
            description = "The invitation.",
            content = @Content(schema = @Schema(implementation = VendorInvitationJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response inviteMember(
            @PathParam("id") String id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            VendorInvitationRequestJson request) {
        var key = IdempotencyKey.of(idempotencyKey);
        var invitation = VendorInvitationJson.from(members.invite(
                VendorsResource.id(id), request.email(), request.role().name(), key));
        return Response.status(Response.Status.CREATED).entity(invitation).build();
    }

    /** Takes an invitation back. */
    @DELETE
    @Path("{id}/invitations/{invitationId}")
    @Operation(summary = "Withdraw an invitation to a vendor", description = "For owners of the vendor.")
    @APIResponse(responseCode = "204", description = "It is withdrawn.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public void withdrawVendorInvitation(
            @PathParam("id") String id,
            @Parameter(description = "Id of the invitation.") @PathParam("invitationId") String invitationId) {
        members.withdraw(
                VendorsResource.id(id), InvitationId.parse(invitationId).orElseThrow(NotFound::new));
    }

    private static MembershipId membership(String id) {
        return MembershipId.parse(id).orElseThrow(NotFound::new);
    }
}
