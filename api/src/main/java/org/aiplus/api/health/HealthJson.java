// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.health;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the interface can do its work. */
@Schema(name = "Health", description = "Whether the interface can do its work.")
public record HealthJson(
        @Schema(description = "UP; when it is not, the answer is a problem.", examples = "UP")
        String status) {}
