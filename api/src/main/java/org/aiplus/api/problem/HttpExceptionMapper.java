// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives the REST server's own refusals (no such path, method, media type) the shape of all others. */
@Provider
@Dependent
public class HttpExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private static final int FIRST_REFUSAL = 400;
    private static final int SERVER_ERROR = 500;

    @Inject
    ProblemAnswers answers;

    @Inject
    UnexpectedFailures unexpected;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        var status = refusal.getResponse().getStatus();
        if (status < FIRST_REFUSAL) {
            return refusal.getResponse();
        }
        if (status >= SERVER_ERROR) {
            unexpected.log(refusal, request);
        }
        var answer = Response.fromResponse(answers.response(HttpRefusals.code(status, request), request));
        var allow = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.header(HttpHeaders.ALLOW, allow);
        }
        return answer.build();
    }
}
