// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

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
import java.util.List;
import java.util.Optional;
import org.aiplus.api.request.EntityTags;
import org.aiplus.questionnaire.QuestionSetService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Writing the next version of the questions: one administrator drafts, another publishes. */
@Path("question-set-versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Question sets", description = "Writing and publishing the next version of the questions.")
public class QuestionSetVersionsResource {

    @Inject
    QuestionSetService questions;

    /** Lists the versions with their origin. */
    @GET
    @Operation(
            summary = "List the versions with their origin",
            description = "For administrators and auditors. Shipped, published and drafted versions.")
    @APIResponse(responseCode = "200", description = "The versions.")
    public List<QuestionSetVersionJson> listQuestionSetVersions() {
        return questions.history().stream().map(QuestionSetVersionJson::from).toList();
    }

    /** Reads the document of a version. */
    @GET
    @Path("{version}/document")
    @Operation(
            summary = "Read the document of a version",
            description = "For administrators and auditors. The next version starts from it.")
    @APIResponse(responseCode = "200", description = "The document.")
    public QuestionSetDocumentJson readQuestionSetDocument(@PathParam("version") String version) {
        return new QuestionSetDocumentJson(questions.document(version));
    }

    /** Writes or replaces a draft. */
    @PUT
    @Path("{version}")
    @Operation(
            summary = "Draft a version of the questions",
            description = "For administrators. The document names the same version. Replacing a draft needs If-Match.")
    @APIResponse(responseCode = "200", description = "The draft.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public QuestionSetVersionJson draftQuestionSet(
            @PathParam("version") String version,
            @Parameter(description = "Entity tag of the draft that is replaced; absent for the first.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            QuestionSetDocumentJson document) {
        var expected = Optional.ofNullable(ifMatch).map(EntityTags::expectedVersion);
        return QuestionSetVersionJson.from(questions.draft(version, document.tree(), expected));
    }

    /** Publishes a draft. */
    @POST
    @Path("{version}/publication")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Publish a version of the questions",
            description = "For another administrator than the author. New records answer it within two seconds.")
    @APIResponse(responseCode = "200", description = "The published version.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public QuestionSetVersionJson publishQuestionSet(
            @PathParam("version") String version,
            @Parameter(description = "Entity tag of the draft as it was read.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        return QuestionSetVersionJson.from(questions.publish(version, EntityTags.expectedVersion(ifMatch)));
    }

    /** Throws a draft away. */
    @DELETE
    @Path("{version}")
    @Operation(summary = "Throw a draft away", description = "For administrators.")
    @APIResponse(responseCode = "204", description = "The draft is gone.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public void discardQuestionSet(
            @PathParam("version") String version,
            @Parameter(description = "Entity tag of the draft as it was read.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        questions.discard(version, EntityTags.expectedVersion(ifMatch));
    }
}
