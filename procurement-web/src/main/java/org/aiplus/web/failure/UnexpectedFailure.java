// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.request.EveryAnswer;

/**
 * Keeps what went wrong for the operator, under the id that the visitor is shown, and says nothing about it. Whoever saved in the
 * same moment as somebody else is told to read again.
 */
@Provider
public class UnexpectedFailure implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(UnexpectedFailure.class.getName());

    @Inject
    FailurePages pages;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return pages.of(refusal.problems().get(0).code().status(), refusal.problems());
            }
            if (cause instanceof OptimisticLockException) {
                return pages.of(ProblemCode.STALE_REVISION.status(), List.of(Problem.of(ProblemCode.STALE_REVISION)));
            }
        }
        LOG.log(Level.ERROR, "request " + request.getAttribute(EveryAnswer.REQUEST_ID) + " failed", failure);
        return pages.of(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode());
    }
}
