// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.aiplus.shared.DomainException;

/** Tells a visitor why the product refused. */
@Provider
public class DomainFailure implements ExceptionMapper<DomainException> {

    @Inject
    FailurePages pages;

    @Override
    public Response toResponse(DomainException refusal) {
        return pages.of(refusal.problems().get(0).code().status(), refusal.problems());
    }
}
