// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.aiplus.audit.Refusal;
import org.aiplus.audit.RefusalService;
import org.aiplus.shared.DomainException;

/** Answers with what a façade refused. */
@Provider
@Dependent
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {

    @Inject
    ProblemAnswers answers;

    @Inject
    RefusalService refusals;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(DomainException refusal) {
        refusal.attempt()
                .ifPresent(attempt -> refusals.keep(
                        Refusal.of(attempt, refusal.problems().get(0).code())));
        return answers.response(refusal.problems(), request);
    }
}
