// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.ProblemCode;

/** Tells a visitor why the product refused. */
@Provider
public class DomainFailure implements ExceptionMapper<DomainException> {

    @Inject
    FailurePages pages;

    @Inject
    SignInFirst signInFirst;

    @Override
    public Response toResponse(DomainException refusal) {
        var problems = refusal.problems();
        var code = problems.get(0).code();
        return (code == ProblemCode.NOT_SIGNED_IN ? signInFirst.instead() : Optional.<Response>empty())
                .orElseGet(() -> pages.of(code.status(), problems));
    }
}
