// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.shared.ProblemCode;

/** Failures that nobody foresaw: the whole story goes to the log, the client learns only the request's id. */
@ApplicationScoped
public class UnexpectedFailures {

    private static final System.Logger LOG = System.getLogger(UnexpectedFailures.class.getName());

    @Inject
    ProblemAnswers answers;

    Response response(Throwable failure, HttpServletRequest request) {
        log(failure, request);
        return answers.response(ProblemCode.UNEXPECTED, request);
    }

    void log(Throwable failure, HttpServletRequest request) {
        var id = RequestFacts.of(request).id();
        LOG.log(System.Logger.Level.ERROR, () -> "Request " + id + " failed", failure);
    }
}
