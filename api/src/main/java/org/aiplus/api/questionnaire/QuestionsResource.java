// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.aiplus.questionnaire.Completeness;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Questions, their schema and vocabularies. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data", description = "Departments, questions and the codes that answers are chosen from.")
public class QuestionsResource {

    @Inject
    QuestionSetService questions;

    /** Lists the versions. */
    @GET
    @Path("question-sets")
    @Operation(summary = "List the versions of the questions", description = "A released version never changes.")
    @APIResponse(responseCode = "200", description = "All versions.")
    public QuestionSetsJson listQuestionSets() {
        return new QuestionSetsJson(questions.versions());
    }

    /** Reads one version. */
    @GET
    @Path("question-sets/{version}")
    @Operation(
            summary = "Read a version of the questions",
            description = "Sections, questions and vocabularies with their words in all languages.")
    @APIResponse(responseCode = "200", description = "The questions.")
    public QuestionSetJson readQuestionSet(@PathParam("version") String version) {
        return QuestionSetJson.from(questions.get(version));
    }

    /** Reads the schema of the answers to one version. */
    @GET
    @Path("question-sets/{version}/schema")
    @Operation(
            summary = "Read the schema of the answers",
            description = "JSON Schema of the answers to one version: the contract for who sends them.")
    @APIResponse(responseCode = "200", description = "The schema.")
    public AnswersSchemaJson readAnswersSchema(
            @PathParam("version") String version,
            @Parameter(description = "How complete the answers must be.")
                    @QueryParam("completeness")
                    @DefaultValue("RECORD")
                    Completeness completeness) {
        return new AnswersSchemaJson(questions.schema(version, completeness));
    }

    /** Tells what a version asks otherwise than an earlier one. */
    @GET
    @Path("question-sets/{version}/differences")
    @Operation(
            summary = "Compare two versions of the questions",
            description = "What the version asks in addition to an earlier one, no more, or otherwise.")
    @APIResponse(responseCode = "200", description = "The questions that differ.")
    public QuestionSetDifferenceJson compareQuestionSets(
            @PathParam("version") String version,
            @Parameter(description = "The earlier version.", required = true) @QueryParam("from") @Nullable
                    String from) {
        if (from == null) {
            throw new RuleViolation(List.of(new Problem(ProblemCode.INVALID_PARAMETER, null, Map.of("name", "from"))));
        }
        return QuestionSetDifferenceJson.from(questions.difference(from, version));
    }

    /** Lists the vocabularies. */
    @GET
    @Path("vocabularies")
    @Operation(summary = "List the vocabularies", description = "The codes that answers are chosen from.")
    @APIResponse(responseCode = "200", description = "All vocabularies.")
    public VocabulariesJson listVocabularies() {
        return VocabulariesJson.from(questions.vocabularies());
    }
}
