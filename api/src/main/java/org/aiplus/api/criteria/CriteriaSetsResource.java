// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.aiplus.criteria.CriteriaSetService;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What tools, uses and departments are judged by. */
@Path("criteria-sets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria", description = "What tools, uses and departments are judged by.")
public class CriteriaSetsResource {

    private static final String CSV = "text/csv";

    @Inject
    CriteriaSetService criteria;

    /** Lists the editions. */
    @GET
    @Operation(
            summary = "List the editions of the criteria",
            description = "For everybody. A published edition never changes.")
    @APIResponse(responseCode = "200", description = "All editions.")
    public CriteriaSetsJson listCriteriaSets() {
        var current = criteria.current();
        return new CriteriaSetsJson(criteria.editions().stream()
                .map(set -> CriteriaSetSummaryJson.from(set, current.contains(set)))
                .toList());
    }

    /** Reads one edition. */
    @GET
    @Path("{set}/{edition}")
    @Operation(
            summary = "Read an edition of the criteria",
            description = "For everybody. Families, bands, norms and criteria with their words in all languages.")
    @APIResponse(responseCode = "200", description = "The edition.")
    public CriteriaSetJson readCriteriaSet(@PathParam("set") String set, @PathParam("edition") String edition) {
        return CriteriaSetJson.from(criteria.get(set, edition));
    }

    /** Reads one criterion. */
    @GET
    @Path("{set}/{edition}/criteria/{code}")
    @Operation(summary = "Read a criterion", description = "For everybody.")
    @APIResponse(responseCode = "200", description = "The criterion.")
    public CriterionJson readCriterion(
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @Parameter(description = "Code of the criterion, for example EAF-02.1.") @PathParam("code") String code) {
        return CriterionJson.from(criteria.criterion(set, edition, code));
    }

    /** Reads the crosswalk. */
    @GET
    @Path("{set}/{edition}/crosswalk")
    @Operation(
            summary = "Read the crosswalk of an edition",
            description = "For everybody. Which criteria serve which clauses of which norms.")
    @APIResponse(responseCode = "200", description = "The crosswalk.")
    public CrosswalkJson readCrosswalk(@PathParam("set") String set, @PathParam("edition") String edition) {
        return CrosswalkJson.from(criteria.get(set, edition));
    }

    /** Compares two editions. */
    @GET
    @Path("{set}/{edition}/differences")
    @Operation(
            summary = "Compare two editions of the criteria",
            description = "For everybody. What the edition asks in addition to an earlier one, no more, or otherwise.")
    @APIResponse(responseCode = "200", description = "The criteria that differ.")
    public CriteriaSetDifferenceJson compareCriteriaSets(
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @Parameter(description = "The earlier edition.", required = true) @QueryParam("from") @Nullable
                    String from) {
        if (from == null) {
            throw new RuleViolation(List.of(new Problem(ProblemCode.INVALID_PARAMETER, null, Map.of("name", "from"))));
        }
        return CriteriaSetDifferenceJson.from(criteria.difference(set, from, edition));
    }

    /** Reads an edition as a table. */
    @GET
    @Path("{set}/{edition}/table")
    @Produces(CSV)
    @Operation(
            summary = "Read an edition as a table",
            description = "For everybody. CSV in UTF-8 with one line for each criterion and all its words.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response readCriteriaTable(@PathParam("set") String set, @PathParam("edition") String edition) {
        return Response.ok(criteria.csv(set, edition), CSV + ";charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"criteria-" + set + "-" + edition + ".csv\"")
                .build();
    }
}
