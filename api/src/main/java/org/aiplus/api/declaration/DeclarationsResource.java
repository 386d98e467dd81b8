// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.declaration.DeclarationService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What vendors must declare. */
@Path("declarations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vendors", description = "Organisations that offer solutions, from registration to verification.")
public class DeclarationsResource {

    @Inject
    DeclarationService declarations;

    /** Lists what vendors must declare. */
    @GET
    @Operation(summary = "List what vendors must declare", description = "For everybody; in the versions in force.")
    @APIResponse(responseCode = "200", description = "Everything that a vendor must declare.")
    public DeclarationsJson listDeclarations() {
        return DeclarationsJson.from(declarations.asked());
    }
}
