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
import java.util.regex.Pattern;

/** Where the server sends a request that failed before it reached a page. */
@RequestScoped
@Path("failure")
public class ServerFailure {

    private static final Pattern SIGN_IN = Pattern.compile("/[a-z]+/sign-in(/.*)?");

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
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer sent
                ? sent
                : Response.Status.NOT_FOUND.getStatusCode();
        var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return isFailedSignIn(status, address) ? pages.ofSignIn(status) : pages.of(status);
    }

    /**
     * Whoever has signed in may sign in: the server forbids it only when it gets nowhere with the identity server, and
     * calls it a bad request when the identity server answers to an attempt that is over.
     */
    static boolean isFailedSignIn(int status, String address) {
        var refused = status == Response.Status.FORBIDDEN.getStatusCode()
                || status == Response.Status.BAD_REQUEST.getStatusCode();
        return refused && SIGN_IN.matcher(address).matches();
    }
}
