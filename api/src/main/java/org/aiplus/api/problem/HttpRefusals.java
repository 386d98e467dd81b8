// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import org.aiplus.shared.ProblemCode;

/** Problem codes for refusals that the server itself made, before any rule of ours was asked. */
final class HttpRefusals {

    private static final int SERVER_ERROR = 500;

    private HttpRefusals() {}

    /** The code that says the same as an HTTP status of 400 or more. */
    static ProblemCode code(int status) {
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
}
