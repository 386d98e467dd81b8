// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody with a part. */
@Schema(name = "NewPart", description = "Somebody who has a part in a use.")
public record NewPartJson(
        @Schema(description = "Subject of a person of the department.")
        String person,

        @Schema(description = "PROJECT_OFFICER, PROCESS_OWNER, USER_CONTACT, INCIDENT_CONTACT or SERVICE_MANAGER.")
        String part) {}
