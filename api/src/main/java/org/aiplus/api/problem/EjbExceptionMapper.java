// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Answers when the container refused a call or gave up on it: a role that is missing, an object that somebody else
 * changed at the same moment, a database that does not answer.
 */
@Provider
@Dependent
public class EjbExceptionMapper implements ExceptionMapper<EJBException> {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int DEEPEST = 20;

    @Inject
    ProblemAnswers answers;

    @Inject
    UnexpectedFailures unexpected;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(EJBException failure) {
        if (failure instanceof EJBAccessException) {
            var anonymous = request.getUserPrincipal() == null;
            return answers.response(anonymous ? ProblemCode.NOT_SIGNED_IN : ProblemCode.NOT_ALLOWED, request);
        }
        var refusal = cause(failure, DomainException.class);
        if (refusal != null) {
            return answers.response(refusal.problems(), request);
        }
        if (cause(failure, OptimisticLockException.class) != null) {
            return answers.response(ProblemCode.STALE_REVISION, request);
        }
        if (isTemporary(failure)) {
            unexpected.log(failure, request);
            return Response.fromResponse(answers.response(ProblemCode.TEMPORARILY_UNAVAILABLE, request))
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .build();
        }
        return unexpected.response(failure, request);
    }

    /**
     * No connection from the pool, a broken connection (class 08), a server that stops (57), a lock held too long (55), two who
     * waited for each other (40).
     */
    private static boolean isTemporary(Throwable failure) {
        if (cause(failure, SQLTransientException.class) != null) {
            return true;
        }
        var sql = cause(failure, SQLException.class);
        if (sql == null) {
            return false;
        }
        var state = sql.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("57")
                || state.startsWith("55")
                || state.startsWith("40");
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        Throwable candidate = failure;
        for (var depth = 0; candidate != null && depth < DEEPEST; depth++) {
            if (type.isInstance(candidate)) {
                return type.cast(candidate);
            }
            candidate = candidate.getCause();
        }
        return null;
    }
}
