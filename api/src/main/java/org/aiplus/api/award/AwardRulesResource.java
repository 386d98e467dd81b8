// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.award.AwardNoticeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules about awards. */
@Path("award-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards", description = "Who is to get a contract, what bidders are told, and the contracts.")
public class AwardRulesResource {

    @Inject
    AwardNoticeService notices;

    /** Reads the rules. */
    @GET
    @Operation(
            summary = "Read the rules about awards",
            description = "For everybody: how long a standstill is and what a bidder is told, as in force today.")
    @APIResponse(responseCode = "200", description = "The edition in force today.")
    public AwardRulesJson readAwardRules() {
        return AwardRulesJson.from(notices.rules());
    }
}
