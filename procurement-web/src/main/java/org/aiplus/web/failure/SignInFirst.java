// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.aiplus.shared.Language;
import org.aiplus.web.support.SignInAddress;

/** Sends a visitor who wants to read a page of signed-in people to sign in, and from there back to that page. */
@RequestScoped
public class SignInFirst {

    @Inject
    HttpServletRequest request;

    /** The way to the sign-in; empty for somebody who is signed in, and for a form, which cannot be sent again. */
    public Optional<Response> instead() {
        if (request.getUserPrincipal() != null || !"GET".equals(request.getMethod())) {
            return Optional.empty();
        }
        var uri = request.getRequestURI();
        var language = Language.ofPath(uri.split("/", 3)[1]).orElse(Language.EN);
        var query = request.getQueryString();
        var address = SignInAddress.of(language, query == null ? uri : uri + "?" + query);
        return Optional.of(Response.seeOther(URI.create(address)).build());
    }
}
