// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.aiplus.shared.Language;

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
        var back = URLEncoder.encode(query == null ? uri : uri + "?" + query, StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/" + language.path() + "/sign-in?back=" + back))
                .build();
    }
}
