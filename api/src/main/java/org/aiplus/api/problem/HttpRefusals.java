// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Problem codes for refusals that the server itself made, before any rule of ours was asked. */
final class HttpRefusals {

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private HttpRefusals() {}

    /** What the server meant: it answers no more than "bad request" to media types that it cannot read. */
    static ProblemCode code(int status, HttpServletRequest request) {
        if (status == BAD_REQUEST && !isMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            return ProblemCode.UNSUPPORTED_MEDIA_TYPE;
        }
        if (status == BAD_REQUEST && !isMediaType(request.getHeader(HttpHeaders.ACCEPT))) {
            return ProblemCode.NOT_ACCEPTABLE;
        }
        return code(status);
    }

    /** The code that says the same as an HTTP status of 400 or more. */
    private static ProblemCode code(int status) {
        return switch (status) {
            case 401 -> ProblemCode.NOT_SIGNED_IN;
            case 403 -> ProblemCode.NOT_ALLOWED;
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 412 -> ProblemCode.STALE_REVISION;
            case 413 -> ProblemCode.BODY_TOO_LARGE;
            case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
            case 428 -> ProblemCode.PRECONDITION_REQUIRED;
            case 429 -> ProblemCode.RATE_LIMITED;
            case 503 -> ProblemCode.TEMPORARILY_UNAVAILABLE;
            default -> status < SERVER_ERROR ? ProblemCode.INVALID_PARAMETER : ProblemCode.UNEXPECTED;
        };
    }

    private static boolean isMediaType(@Nullable String header) {
        if (header == null) {
            return true;
        }
        try {
            Arrays.stream(header.split(",", -1)).forEach(MediaType::valueOf);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
