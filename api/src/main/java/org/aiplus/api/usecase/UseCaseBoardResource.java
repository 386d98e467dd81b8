// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.usecase.UseCaseFilter;
import org.aiplus.usecase.UseCaseService;
import org.aiplus.usecase.UseCaseStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The board of uses. */
@Path("use-case-board")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Uses of AI", description = "One use of AI in one department, from an accepted need to its end.")
public class UseCaseBoardResource {

    @Inject
    UseCaseService useCases;

    /** Reads the board. */
    @GET
    @Operation(summary = "Read the board", description = "The same uses as the list, in a column for each stage.")
    @APIResponse(responseCode = "200", description = "The board.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public UseCaseBoardJson readUseCaseBoard(
            @Parameter(description = "Only in this stage.") @QueryParam("stage") @Nullable UseCaseStage stage,
            @Parameter(description = "Only of the department of this code.") @QueryParam("department") @Nullable
                    String department,
            @Parameter(description = "Only of the tool of this reference.") @QueryParam("solution") @Nullable
                    String solution) {
        return UseCaseBoardJson.from(useCases.board(new UseCaseFilter(stage, department, solution)));
    }
}
