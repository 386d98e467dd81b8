// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.request.EntityTags;
import org.aiplus.vendor.VendorService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What procurement officers ask and decide about vendors, and what vendors answer. */
@Path("vendors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vendors", description = "Organisations that offer solutions, from registration to verification.")
public class VerificationResource {

    @Inject
    VendorService vendors;

    /** Decides about a vendor. */
    @POST
    @Path("{id}/decisions")
    @Operation(
            summary = "Decide about a vendor",
            description = "For procurement officers who have nothing to do with the vendor: verify, refuse, suspend or"
                    + " reinstate. The vendor is told.")
    @APIResponse(responseCode = "200", description = "The vendor as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public VendorAccountJson decideVendor(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            VendorDecisionJson decision) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return VendorAccountJson.from(
                vendors.decide(VendorsResource.id(id), decision.decision(), decision.reason(), expected));
    }

    /** Asks a vendor something. */
    @POST
    @Path("{id}/questions")
    @Operation(
            summary = "Ask a vendor",
            description = "For procurement officers who have nothing to do with the vendor, which is told.")
    @APIResponse(responseCode = "200", description = "The vendor as it is now.")
    public VendorAccountJson askBeforeDecision(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            VendorAskJson ask) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return VendorAccountJson.from(vendors.ask(VendorsResource.id(id), ask.question(), expected));
    }

    /** Answers a question. */
    @POST
    @Path("{id}/questions/{questionId}/answer")
    @Operation(summary = "Answer a question", description = "For members of the vendor.")
    @APIResponse(responseCode = "200", description = "The vendor as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public VendorAccountJson answerOfficer(
            @PathParam("id") String id,
            @Parameter(description = "Id of the question.") @PathParam("questionId") String questionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            VendorAnswerJson answer) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return VendorAccountJson.from(
                vendors.answer(VendorsResource.id(id), VendorsResource.id(questionId), answer.answer(), expected));
    }

    /** Lists the vendors that a vendor looks like. */
    @GET
    @Path("{id}/duplicates")
    @Operation(
            summary = "List possible duplicates",
            description = "For procurement officers, administrators and auditors.")
    @APIResponse(responseCode = "200", description = "The vendors that it looks like.")
    public VendorDuplicatesJson listDuplicates(@PathParam("id") String id) {
        return VendorDuplicatesJson.from(vendors.duplicates(VendorsResource.id(id)));
    }

    /** Decides whether two vendors are one. */
    @POST
    @Path("{id}/duplicates/{caseId}/decision")
    @Operation(
            summary = "Decide about a possible duplicate",
            description = "For procurement officers who have nothing to do with the vendor.")
    @APIResponse(responseCode = "200", description = "The vendor as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public VendorAccountJson decideDuplicate(
            @PathParam("id") String id,
            @Parameter(description = "Id of the case.") @PathParam("caseId") String caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            DuplicateDecisionJson decision) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return VendorAccountJson.from(vendors.decideDuplicate(
                VendorsResource.id(id), VendorsResource.id(caseId), decision.decision(), decision.reason(), expected));
    }
}
