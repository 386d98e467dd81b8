// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where the server sends a request that failed before it reached a page. */
@RequestScoped
@Path("failure")
public class ServerFailure {

    @Inject
    HttpServletRequest request;

    @Inject
    FailurePages pages;

    /** The page of a failure of a reading request. */
    @GET
    public Response read() {
        return page();
    }

    /** The page of a failure of a changing request. */
    @POST
    public Response write() {
        return page();
    }

    private Response page() {
        return pages.of(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                        ? status
                        : Response.Status.NOT_FOUND.getStatusCode());
    }
}
