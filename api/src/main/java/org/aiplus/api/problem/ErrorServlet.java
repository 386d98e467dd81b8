// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.aiplus.api.request.BearerAuthentication;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;

/**
 * Answers for the container when it refuses a request before, or instead of, the REST server; also for every path
 * outside the interface.
 */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;
    private static final String RETRY_AFTER_SECONDS = "5";

    @Inject
    transient ProblemAnswers answers;

    @Inject
    transient UnexpectedFailures unexpected;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            unexpected.log(failure, request);
        }
        if (BearerAuthentication.isUndecided(request)) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            answers.send(List.of(Problem.of(ProblemCode.TEMPORARILY_UNAVAILABLE)), request, response);
            return;
        }
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : NOT_FOUND;
        answers.send(List.of(Problem.of(HttpRefusals.code(status, request))), request, response);
    }
}
