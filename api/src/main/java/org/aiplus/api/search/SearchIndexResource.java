// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aiplus.api.ApiSettings;
import org.aiplus.search.SearchIndexService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search index of this server. */
@Path("search-index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search index", description = "What searches read; never the truth, and made anew at will.")
public class SearchIndexResource {

    @Inject
    SearchIndexService index;

    @Inject
    ApiSettings settings;

    /** Shows how the index stands. */
    @GET
    @Operation(
            summary = "Show how the search index stands",
            description = "Anybody may ask. Whoever wrote waits until position has reached the token of the change.")
    @APIResponse(responseCode = "200", description = "How the index stands.")
    public SearchIndexJson showSearchIndex() {
        return SearchIndexJson.from(index.state());
    }

    /** Makes the index anew. */
    @POST
    @Path("rebuild")
    @Operation(
            summary = "Make the search index anew",
            description = "For administrators. Runs in the background; searches go on with what there is.")
    @APIResponse(responseCode = "202", description = "The rebuild has begun; Location shows how far it has come.")
    public Response rebuildSearchIndex() {
        index.rebuild();
        return Response.accepted().location(settings.address("/search-index")).build();
    }
}
