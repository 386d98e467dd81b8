// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.FurtherParameters;
import org.aiplus.api.request.Pages;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.api.request.SameForVisitors;
import org.aiplus.search.SearchQuery;
import org.aiplus.search.SearchService;
import org.aiplus.search.SortOrder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Finds solutions. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Solutions", description = "AI tools and systems of the catalogue.")
public class SearchResource {

    private static final String TEXT = "q";
    private static final String SORT = "sort";
    private static final Set<String> OWN = Set.of(TEXT, SORT, Pages.CURSOR, Pages.SIZE);

    @Inject
    SearchService search;

    @Inject
    ListAnswers answers;

    @Inject
    ApiSettings settings;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uri;

    /** Searches solutions. */
    @GET
    @Path("solutions")
    @SameForVisitors
    @FurtherParameters
    @Operation(
            summary = "Search solutions",
            description = "Each facet of the answer is a filter: a query parameter of its code, which may be repeated."
                    + " Values of one facet are alternatives, facets are conditions; for example"
                    + " category=MEETING&category=TRANSLATION&generative=true. Accept-Language chooses the order of"
                    + " names and the language of highlights.")
    @APIResponse(
            responseCode = "200",
            description = "A page of results; Link leads to the next.",
            content = @Content(schema = @Schema(implementation = FoundSolutionsJson.class)))
    public Response searchSolutions(
            @Parameter(description = "Words; \"…\" keeps words together, -word excludes one.")
                    @QueryParam(TEXT)
                    @DefaultValue("")
                    @Size(max = SearchQuery.MAX_TEXT)
                    String text,
            @Parameter(description = "Order of the results.") @QueryParam(SORT) @DefaultValue("RELEVANCE")
                    SortOrder sort,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam(Pages.SIZE) @DefaultValue(Pages.USUAL_SIZE) @Min(1) @Max(Pages.LARGEST) int pageSize) {
        var page = PageCursor.page(cursor, pageSize);
        var language = RequestFacts.of(request).language();
        var query = new SearchQuery(text, filters(uri.getQueryParameters()), sort, page, pageSize, language);
        var result = search.search(query);
        var next = PageCursor.after(page, pageSize, result.total());
        return Pages.page(answers.of(query, result, next), next, uri, settings.publicUrl());
    }

    private static Map<String, Set<String>> filters(Map<String, List<String>> parameters) {
        var filters = new LinkedHashMap<String, Set<String>>();
        parameters.forEach((name, values) -> {
            if (!OWN.contains(name)) {
                filters.put(name, new LinkedHashSet<>(values));
            }
        });
        return filters;
    }
}
