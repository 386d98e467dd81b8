// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection to raise. */
@Schema(name = "NewObjection", description = "An objection to raise.")
public record NewObjectionJson(
        @Schema(description = "Language in which it is written.", examples = "en")
        String language,

        @Schema(description = "What you have against the award, at most 8,000 characters.")
        String reasons) {}
