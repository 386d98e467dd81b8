// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.aiplus.audit.Refusal;
import org.aiplus.audit.RefusalService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.ProblemCode;

/** Tells a visitor why the product refused. */
@Provider
public class DomainFailure implements ExceptionMapper<DomainException> {

    @EJB
    RefusalService refusals;

    @Inject
    FailurePages pages;

    @Inject
    SignInFirst signInFirst;

    @Override
    public Response toResponse(DomainException refusal) {
        var problems = refusal.problems();
        var code = problems.get(0).code();
        refusal.attempt().ifPresent(attempt -> refusals.keep(Refusal.of(attempt, code)));
        return (code == ProblemCode.NOT_SIGNED_IN ? signInFirst.instead() : Optional.<Response>empty())
                .orElseGet(() -> pages.of(code.status(), problems));
    }
}
