// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.inquiry;

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
import org.aiplus.api.bid.BidContentJson;
import org.aiplus.api.request.EntityTags;
import org.aiplus.inquiry.BidInquiryService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Inquiries about a vendor's own bid. */
@Path("bid-inquiries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bids", description = "What vendors may bid for, and their bids.")
public class BidInquiriesResource {

    @Inject
    BidInquiryService inquiries;

    /** Reads what was asked. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "Read what the panel asks about your bid",
            description = "For vendors that may bid, their people and programs.")
    @APIResponse(responseCode = "200", description = "In their order.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public InquiriesJson readBidInquiries(@PathParam("reference") String reference) {
        return InquiriesJson.from(inquiries.list(InquiriesResource.known(reference)));
    }

    /** Answers. */
    @POST
    @Path("{reference}/{number}/answer")
    @Operation(
            summary = "Answer the panel",
            description =
                    "Once and for good, until the deadline; after it refused with both times. The moment counts at which"
                            + " the answer has been received whole.")
    @APIResponse(responseCode = "200", description = "The inquiry with the answer.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public InquiryJson answerInquiry(
            @PathParam("reference") String reference,
            @Parameter(description = "Number of the inquiry.") @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            BidContentJson.ResponseJson answer) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return InquiryJson.from(
                inquiries.answer(InquiriesResource.known(reference), number, answer.toResponse(), expected));
    }
}
