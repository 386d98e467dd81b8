// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.request;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.aiplus.metrics.RequestMeter;
import org.aiplus.metrics.RequestMeter.Door;
import org.aiplus.shared.Ids;
import org.aiplus.shared.WrittenPath;

/**
 * Gives every request an id and every answer the headers that keep a browser from doing more than the page needs; also
 * the page of a failure when the server refused a request before it came here.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class EveryAnswer extends HttpFilter {

    /** Request attribute with the id that the page, the log and the audit trail share. */
    public static final String REQUEST_ID = "org.aiplus.request-id";

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "X-Request-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    transient RequestMeter meter;

    private final transient String policy = POLICY.replace("%s", identityServer());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var first = request.getAttribute(REQUEST_ID) == null;
        var id = id(request);
        request.setAttribute(REQUEST_ID, id);
        response.setHeader(HEADER, id);
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (PublicAddress.secure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var begun = System.nanoTime();
        var status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            if (WrittenPath.isWellFormed(request.getRequestURI())) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
            status = response.getStatus();
        } finally {
            if (first) {
                meter.count(Door.WEB, request.getMethod(), Route.of(request), status, System.nanoTime() - begun);
            }
        }
    }

    private static String id(HttpServletRequest request) {
        if (request.getAttribute(REQUEST_ID) instanceof String known) {
            return known;
        }
        var given = request.getHeader(HEADER);
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : Ids.next().toString();
    }

    /** A form that signs out is redirected there, which counts as its action in some browsers. */
    private static String identityServer() {
        var issuer = System.getenv().getOrDefault("AIPLUS_OIDC_URL", "http://localhost:8180/realms/aiplus");
        var realms = issuer.indexOf("/realms/");
        return realms < 0 ? issuer : issuer.substring(0, realms);
    }
}
