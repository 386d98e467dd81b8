// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.need.LanguageTag;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.aiplus.usecase.UseCaseRecordService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is added to uses on the way. */
@Path("use-cases/{reference}/record")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Uses of AI", description = "One use of AI in one department, from an accepted need to its end.")
public class UseCaseRecordResource {

    @Inject
    UseCaseRecordService records;

    /** Comments. */
    @POST
    @Path("comments")
    @Operation(summary = "Comment on a use", description = "For those who may read it, auditors apart.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    public UseCaseJson commentOnUseCase(@PathParam("reference") String reference, NewCommentJson comment) {
        return UseCaseJson.from(records.comment(
                UseCasesResource.known(reference), LanguageTag.of(comment.language()), comment.words()));
    }

    /** Adds a document. */
    @POST
    @Path("documents")
    @Operation(summary = "Add a link to a paper", description = "For people of its department who write.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson addUseCaseDocument(@PathParam("reference") String reference, NewDocumentJson document) {
        return UseCaseJson.from(records.addDocument(UseCasesResource.known(reference), document.toCommand()));
    }

    /** Removes a document. */
    @DELETE
    @Path("documents/{document}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Take a link away",
            description = "For people of its department who write. That it was there stays in the timeline.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson removeUseCaseDocument(
            @PathParam("reference") String reference,
            @Parameter(description = "Id of the document.") @PathParam("document") String document) {
        var id = Ids.parse(document).orElseThrow(NotFound::new);
        return UseCaseJson.from(records.removeDocument(UseCasesResource.known(reference), id));
    }

    /** Answers about readiness. */
    @PUT
    @Path("readiness/{item}")
    @Operation(summary = "Say whether something is in place", description = "For people of its department who write.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson answerReadiness(
            @PathParam("reference") String reference,
            @Parameter(description = "Code of the readiness criterion.") @PathParam("item") String item,
            ReadinessAnswerJson answer) {
        return UseCaseJson.from(
                records.answer(UseCasesResource.known(reference), item, answer.answer(), answer.remark()));
    }

    /** Adds a person. */
    @POST
    @Path("people")
    @Operation(summary = "Give somebody a part", description = "For people of its department who write.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson addUseCasePerson(@PathParam("reference") String reference, NewPartJson part) {
        return UseCaseJson.from(records.addPerson(UseCasesResource.known(reference), part.person(), part.part()));
    }

    /** Ends a part. */
    @DELETE
    @Path("people/{part}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End a part", description = "For people of its department who write.")
    @APIResponse(responseCode = "200", description = "The use as it is now.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public UseCaseJson endUseCasePerson(
            @PathParam("reference") String reference,
            @Parameter(description = "Id of the part.") @PathParam("part") String part) {
        var id = Ids.parse(part).orElseThrow(NotFound::new);
        return UseCaseJson.from(records.endPerson(UseCasesResource.known(reference), id));
    }
}
