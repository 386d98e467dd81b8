// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.aiplus.api.request.Pages;
import org.aiplus.feed.ChangeFeedService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The public change feed. */
@Path("changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "Follow what changes instead of reading everything again.")
public class ChangesResource {

    @Inject
    ChangeFeedService feed;

    /** Lists changes. */
    @GET
    @Operation(
            summary = "Follow the changes",
            description = "Anybody may follow. Begin without after; then send the last answer's next, as often as you"
                    + " like. No change is left out, also while others write.")
    @APIResponse(responseCode = "200", description = "The next changes; none when everything has been read so far.")
    public ChangesJson listChanges(
            @Parameter(description = "next of the last answer.") @QueryParam("after") @Nullable String after,
            @Parameter(description = "Most changes of the answer.")
                    @QueryParam(Pages.SIZE)
                    @DefaultValue("100")
                    @Min(1)
                    @Max(ChangeFeedService.LARGEST)
                    int pageSize) {
        return ChangesJson.from(feed.after(Optional.ofNullable(after), pageSize));
    }
}
