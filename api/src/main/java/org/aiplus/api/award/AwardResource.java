// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

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
import org.aiplus.award.AwardReportService;
import org.aiplus.award.AwardService;
import org.aiplus.award.ObjectionService;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The award of an evaluation. */
@Path("evaluations/{reference}/award")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Awards", description = "Who is to get a contract, what bidders are told, and the contracts.")
public class AwardResource {

    private static final String OFFICERS = "For procurement officers of the department who are not on the panel.";

    @Inject
    AwardService awards;

    @Inject
    AwardReportService reports;

    @Inject
    ObjectionService objections;

    /** Reads the award. */
    @GET
    @Operation(
            summary = "Read the award of an evaluation",
            description = "For people with business in the evaluation who have declared, and those who approve it.")
    @APIResponse(responseCode = "200", description = "How far it is.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AwardJson readAward(@PathParam("reference") String reference) {
        return AwardJson.from(awards.read(known(reference)));
    }

    /** Reads the report. */
    @GET
    @Path("report")
    @Operation(
            summary = "Read the report of an evaluation",
            description =
                    "What the page and the PDF of the report say, once there is a ranking. For whom the award is.")
    @APIResponse(responseCode = "200", description = "From what was set up to what was awarded.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AwardReportJson readAwardReport(@PathParam("reference") String reference) {
        return AwardReportJson.from(reports.read(known(reference)));
    }

    /** Recommends. */
    @POST
    @Path("recommendations")
    @Operation(
            summary = "Recommend an award",
            description =
                    OFFICERS + " Opens a round of approval; If-Match names the version that was read, 0 at first.")
    @APIResponse(responseCode = "200", description = "The award as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AwardJson recommendAward(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NewRecommendationJson recommendation) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AwardJson.from(awards.recommend(known(reference), recommendation.toCommand(), expected));
    }

    /** Answers an objection. */
    @POST
    @Path("objections/{number}/answer")
    @Operation(
            summary = "Answer an objection",
            description = OFFICERS + " Not for the one who has recommended the award.")
    @APIResponse(responseCode = "200", description = "The award as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AwardJson answerObjection(
            @PathParam("reference") String reference,
            @Parameter(description = "Number of the objection.") @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectionAnswerJson answer) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AwardJson.from(objections.answer(known(reference), number, answer.outcome(), answer.answer(), expected));
    }

    /** Makes the contract. */
    @POST
    @Path("contract")
    @Operation(
            summary = "Make the contract",
            description = OFFICERS + " Once the standstill is over; the evaluation is closed with it.")
    @APIResponse(responseCode = "200", description = "The award as it is now, with the reference of the contract.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public AwardJson makeContract(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ContractTermsJson terms) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return AwardJson.from(awards.contract(known(reference), terms.toCommand(), expected));
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
