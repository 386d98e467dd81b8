// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field or parameter that has to change. */
@Schema(name = "ProblemError", description = "One field or parameter that has to change.")
@JsonPropertyOrder({"pointer", "parameter", "code", "detail", "fix"})
public record ProblemErrorJson(
        @Schema(description = "JSON pointer (RFC 6901) to the field of the body.") @Nullable
        String pointer,

        @Schema(description = "Name of the query parameter or header.") @Nullable
        String parameter,

        @Schema(description = "Stable name of the problem for programs.")
        String code,

        @Schema(description = "What is wrong, in the language asked for.")
        String detail,

        @Schema(description = "What to do about it.") String fix) {}
