// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aiplus.api.ApiSettings;
import org.aiplus.metrics.RequestMeter;
import org.aiplus.metrics.RequestMeter.Door;
import org.aiplus.shared.RequestId;
import org.aiplus.shared.WrittenPath;

/** First of all filters: the request's id, and headers that forbid browsers to do anything with an answer but read it. */
public class EveryAnswer extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ONE_YEAR_SECONDS = "31536000";

    @Inject
    transient ApiSettings settings;

    @Inject
    transient RequestId requestId;

    @Inject
    transient RequestMeter meter;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = requestId.propose(request.getHeader(RequestId.HEADER));
        RequestFacts.begin(request, id);
        response.setHeader(RequestId.HEADER, id);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if ("https".equals(settings.publicUrl().getScheme())) {
            response.setHeader("Strict-Transport-Security", "max-age=" + ONE_YEAR_SECONDS + "; includeSubDomains");
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Authorization, Accept-Language");
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
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                meter.count(Door.API, request.getMethod(), Route.of(request), status, System.nanoTime() - begun);
            }
        }
    }
}
