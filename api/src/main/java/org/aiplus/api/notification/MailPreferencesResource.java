// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.aiplus.api.request.EntityTags;
import org.aiplus.notification.InboxService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How everybody wants to hear by mail. */
@Path("account/mail-preferences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox", description = "What you have to do and what you should know.")
public class MailPreferencesResource {

    @Inject
    InboxService inbox;

    /** Reads the caller's choice. */
    @GET
    @Operation(summary = "Read how you hear by mail", description = "For everybody who has signed in.")
    @APIResponse(responseCode = "200", description = "Your choice, or what holds until you choose.")
    public MailPreferencesJson readMailPreferences() {
        return MailPreferencesJson.from(inbox.preferences());
    }

    /** Keeps the caller's choice. */
    @PUT
    @Operation(
            summary = "Choose how you hear by mail",
            description = "For everybody who has signed in. It holds for what comes from now on.")
    @APIResponse(responseCode = "200", description = "Your choice.")
    public MailPreferencesJson chooseMailPreferences(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, MailChoiceJson choice) {
        var expected = EntityTags.expectedVersion(ifMatch);
        return MailPreferencesJson.from(inbox.choose(choice.toPreferences(expected)));
    }
}
