// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.aiplus.declaration.DeclarationService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What vendors declared. */
@Path("vendors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vendors", description = "Organisations that offer solutions, from registration to verification.")
public class VendorDeclarationsResource {

    @Inject
    DeclarationService declarations;

    /** Lists what a vendor declared. */
    @GET
    @Path("{id}/declarations")
    @Operation(
            summary = "List a vendor's declarations",
            description = "For its members, procurement officers, administrators and auditors; for others the vendor"
                    + " does not exist.")
    @APIResponse(responseCode = "200", description = "Everything it must declare, and what it declared last.")
    public VendorDeclarationsJson listVendorDeclarations(@PathParam("id") String id) {
        return VendorDeclarationsJson.from(declarations.list(id(id)));
    }

    /** Declares for a vendor. */
    @POST
    @Path("{id}/declarations/{code}")
    @Operation(
            summary = "Declare",
            description =
                    "For owners of the vendor. Replaces what was declared before; the answers are judged at" + " once.")
    @APIResponse(responseCode = "200", description = "The declaration and how it was judged.")
    public VendorDeclarationJson declare(
            @PathParam("id") String id,
            @Parameter(description = "Code of the declaration.") @PathParam("code") String code,
            DeclareJson declaration) {
        return VendorDeclarationJson.from(
                declarations.declare(id(id), code, declaration.version(), declaration.answers()));
    }

    /** Judges what the rules leave open. */
    @POST
    @Path("{id}/declarations/{declarationId}/review")
    @Operation(
            summary = "Judge a declaration",
            description = "For procurement officers who have nothing to do with the vendor, where the rules ask for a"
                    + " look. The vendor is told.")
    @APIResponse(responseCode = "200", description = "The declaration as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public VendorDeclarationJson reviewDeclaration(
            @PathParam("id") String id,
            @Parameter(description = "Id of the declaration.") @PathParam("declarationId") String declarationId,
            DeclarationReviewJson review) {
        return VendorDeclarationJson.from(
                declarations.review(id(id), id(declarationId), review.outcome(), review.reason()));
    }

    private static UUID id(String id) {
        return Ids.parse(id).orElseThrow(NotFound::new);
    }
}
