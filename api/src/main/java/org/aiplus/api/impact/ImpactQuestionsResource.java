// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.impact.ImpactService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questions of impact assessments. */
@Path("impact-questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Impact assessments",
        description = "What a planned use of AI means for people, endorsed at each checkpoint.")
public class ImpactQuestionsResource {

    @Inject
    ImpactService impacts;

    /** Reads the questions. */
    @GET
    @Operation(summary = "Read the questions of impact assessments", description = "The version in force.")
    @APIResponse(responseCode = "200", description = "The questions.")
    public ImpactQuestionsJson readImpactQuestions() {
        return ImpactQuestionsJson.from(impacts.questions());
    }
}
