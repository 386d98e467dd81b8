// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.EntityTags;
import org.aiplus.api.request.Pages;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.people.MembershipId;
import org.aiplus.people.PeopleService;
import org.aiplus.people.PersonId;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People and their memberships, for administrators. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Who belongs to which department or vendor.")
public class PeopleResource {

    @Inject
    PeopleService people;

    @Inject
    ApiSettings settings;

    @Context
    UriInfo uri;

    /** Lists people. */
    @GET
    @Operation(summary = "List people", description = "For administrators; in order of the names.")
    @APIResponse(
            responseCode = "200",
            description = "A page of people; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = PeopleJson.class)))
    @APIResponse(responseCode = "403", ref = "Refused403")
    public Response listPeople(
            @Parameter(description = "Beginnings of words of the name or mail address; all must be there.")
                    @QueryParam("text")
                    @Size(max = 200)
                    @Nullable
                    String text,
            @Parameter(description = "Code of a department in which they are members today.")
                    @QueryParam("department")
                    @Size(max = 20)
                    @Nullable
                    String department,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = PeopleJson.from(people.find(text, department, cursor, pageSize));
        return Pages.page(page, page.next(), uri, settings.publicUrl());
    }

    /** Registers somebody. */
    @POST
    @Operation(
            summary = "Register a person",
            description = "For administrators. Records somebody who has an account at the identity provider and makes"
                    + " them a member; whoever is known and a member already stays as they are.")
    @APIResponse(
            responseCode = "201",
            description = "The person; Location and ETag name them.",
            content = @Content(schema = @Schema(implementation = PersonJson.class)))
    @APIResponse(responseCode = "409", ref = "Refused409")
    public Response registerPerson(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey, PersonRegistrationJson registration) {
        var key = IdempotencyKey.of(idempotencyKey);
        var person = PersonJson.from(people.register(registration.toCommand(), key));
        return Response.created(settings.address("/people/" + person.id()))
                .entity(person)
                .build();
    }

    /** Reads one person. */
    @GET
    @Path("{id}")
    @Operation(summary = "Read a person", description = "For administrators; with ended memberships.")
    @APIResponse(responseCode = "200", description = "The person.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public PersonJson readPerson(@PathParam("id") String id) {
        return PersonJson.from(people.get(person(id)));
    }

    /** Makes a person a member. */
    @POST
    @Path("{id}/memberships")
    @Operation(summary = "Make a person a member", description = "For administrators.")
    @APIResponse(responseCode = "200", description = "The person as they are now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public PersonJson startMembership(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            OrganisationChoiceJson organisation) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return PersonJson.from(people.assign(person(id), organisation.toChoice(), expected));
    }

    /** Moves a person to another organisation. */
    @POST
    @Path("{id}/memberships/{membershipId}/move")
    @Operation(
            summary = "Move a person",
            description = "For administrators. Ends the membership and starts another in one act.")
    @APIResponse(responseCode = "200", description = "The person as they are now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public PersonJson moveMembership(
            @PathParam("id") String id,
            @Parameter(description = "Id of the membership.") @PathParam("membershipId") String membershipId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            OrganisationChoiceJson organisation) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return PersonJson.from(people.move(person(id), membership(membershipId), organisation.toChoice(), expected));
    }

    /** Ends a membership. */
    @DELETE
    @Path("{id}/memberships/{membershipId}")
    @Operation(
            summary = "End a membership",
            description = "For administrators. It stays readable; from the next request on the person is no member.")
    @APIResponse(responseCode = "200", description = "The person as they are now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public PersonJson endMembership(
            @PathParam("id") String id,
            @Parameter(description = "Id of the membership.") @PathParam("membershipId") String membershipId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return PersonJson.from(people.end(person(id), membership(membershipId), expected));
    }

    private static PersonId person(String id) {
        return PersonId.parse(id).orElseThrow(NotFound::new);
    }

    private static MembershipId membership(String id) {
        return MembershipId.parse(id).orElseThrow(NotFound::new);
    }
}
