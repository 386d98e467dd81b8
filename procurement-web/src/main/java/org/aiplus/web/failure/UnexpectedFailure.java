// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.aiplus.shared.DomainException;
import org.aiplus.web.request.EveryAnswer;

/** Keeps what went wrong for the operator, under the id that the visitor is shown, and says nothing about it. */
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
        }
        LOG.log(Level.ERROR, "request " + request.getAttribute(EveryAnswer.REQUEST_ID) + " failed", failure);
        return pages.of(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode());
    }
}
