// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.aiplus.shared.DomainException;

/** Catches what no other mapper knows; a refusal that a library wrapped is still a refusal. */
@Provider
@Dependent
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

    @Inject
    ProblemAnswers answers;

    @Inject
    UnexpectedFailures unexpected;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return answers.response(refusal.problems(), request);
            }
        }
        return unexpected.response(failure, request);
    }
}
