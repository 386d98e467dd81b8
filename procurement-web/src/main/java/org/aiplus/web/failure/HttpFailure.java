// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives refusals of the server itself, such as an unknown address, a page in the visitor's language. */
@Provider
public class HttpFailure implements ExceptionMapper<WebApplicationException> {

    @Inject
    FailurePages pages;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        return status < Response.Status.BAD_REQUEST.getStatusCode() ? refusal.getResponse() : pages.of(status);
    }
}
