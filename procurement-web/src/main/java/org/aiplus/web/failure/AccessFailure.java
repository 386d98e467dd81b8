// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.aiplus.shared.Language;
import org.aiplus.web.support.SignInAddress;

/** Sends a visitor who has not signed in to do so, and tells the others that their role does not include this. */
@Provider
public class AccessFailure implements ExceptionMapper<EJBAccessException> {

    @Inject
    FailurePages pages;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(EJBAccessException refusal) {
        if (request.getUserPrincipal() != null || !"GET".equals(request.getMethod())) {
            return pages.of(Response.Status.FORBIDDEN.getStatusCode());
        }
        var uri = request.getRequestURI();
        var language = Language.ofPath(uri.split("/", 3)[1]).orElse(Language.EN);
        var query = request.getQueryString();
        return Response.seeOther(URI.create(SignInAddress.of(language, query == null ? uri : uri + "?" + query)))
                .build();
    }
}
