// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.people.PeopleService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody's own account. */
@Path("account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Who belongs to which department or vendor.")
public class AccountResource {

    @Inject
    PeopleService people;

    /** Says who the caller is. */
    @GET
    @Operation(summary = "Read your own account", description = "For everybody who has signed in.")
    @APIResponse(responseCode = "200", description = "What the caller is known as.")
    public AccountJson readAccount() {
        return AccountJson.from(people.account());
    }
}
