// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;

/** Names the fields that broke a declared constraint. */
@Provider
@Dependent
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    ProblemAnswers answers;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(ConstraintViolationException refusal) {
        var problems = refusal.getConstraintViolations().stream()
                .map(violation -> Problem.at(pointer(violation), ProblemCode.WRONG_FORMAT))
                .toList();
        return problems.isEmpty()
                ? answers.response(ProblemCode.VALIDATION_FAILED, request)
                : answers.response(problems, request);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
