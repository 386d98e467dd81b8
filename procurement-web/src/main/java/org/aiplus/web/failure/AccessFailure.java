// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Sends a visitor who has not signed in to do so, and tells the others that their role does not include this. */
@Provider
public class AccessFailure implements ExceptionMapper<EJBAccessException> {

    @Inject
    FailurePages pages;

    @Inject
    SignInFirst signInFirst;

    @Override
    public Response toResponse(EJBAccessException refusal) {
        return signInFirst.instead().orElseGet(() -> pages.of(Response.Status.FORBIDDEN.getStatusCode()));
    }
}
