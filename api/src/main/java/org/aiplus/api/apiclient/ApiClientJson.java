// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.apiclient;

import java.time.Instant;
import org.aiplus.api.request.Versioned;
import org.aiplus.apiclient.ApiClientView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A vendor's program. */
@Schema(name = "ApiClient", description = "A vendor's program; never with its secret.")
public record ApiClientJson(
        String id,

        @Schema(description = "Name with which it asks for tokens.")
        String clientId,

        @Schema(description = "What the vendor calls it.", examples = "Release pipeline")
        String name,

        @Schema(description = "Whether it has access.") boolean active,

        @Schema(description = "Subject of the owner who made it.")
        String createdBy,

        Instant createdAt,

        @Schema(description = "When it was given its present secret.") @Nullable
        Instant rotatedAt,

        @Nullable Instant revokedAt,

        @Schema(description = "Grows with each change; the ETag begins with it.")
        long version)
        implements Versioned {

    static ApiClientJson from(ApiClientView view) {
        return new ApiClientJson(
                view.id().toString(),
                view.clientId(),
                view.name(),
                view.active(),
                view.createdBy(),
                view.createdAt(),
                view.rotatedAt(),
                view.revokedAt(),
                view.version());
    }
}
