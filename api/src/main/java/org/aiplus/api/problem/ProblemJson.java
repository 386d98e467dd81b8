// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a request was refused (RFC 9457). */
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457). Never repeats what was sent.")
@JsonPropertyOrder({"type", "title", "status", "detail", "fix", "instance", "code", "errors"})
public record ProblemJson(
        @Schema(description = "Address of a page that explains this kind of problem.")
        URI type,

        @Schema(description = "The kind of problem in a few words, in the language asked for.")
        String title,

        @Schema(description = "The HTTP status of the answer.", minimum = "400", maximum = "599")
        int status,

        @Schema(description = "What is wrong this time.") String detail,
        @Schema(description = "What to do about it.") String fix,

        @Schema(description = "Names the request; give it to whoever helps you.")
        URI instance,

        @Schema(description = "Stable name of the problem for programs; the last part of type.")
        String code,

        @Schema(description = "Every field or parameter that has to change; absent when the whole request is meant.")
        @Nullable
        List<ProblemErrorJson> errors) {}
