// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request that changes something pass only when it comes from a page of ours: the browser says so and, for people
 * who have signed in, the form carries the token of their session.
 */
@WebFilter(urlPatterns = "/*")
public class ForgeryGuard extends HttpFilter {

    /** Name of the form field with the token. */
    public static final String FIELD = "csrf";

    /** Session attribute with the token. */
    public static final String TOKEN = "org.aiplus.csrf";

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || (sameOrigin(request) && carriesToken(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean sameOrigin(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        var origin = request.getHeader("Origin");
        return origin != null && origin.equals(PublicAddress.origin());
    }

    private static boolean carriesToken(HttpServletRequest request) throws IOException, ServletException {
        var session = request.getSession(false);
        var expected = session == null ? null : (String) session.getAttribute(TOKEN);
        return expected == null || matches(expected, token(request));
    }

    private static @Nullable String token(HttpServletRequest request) throws IOException, ServletException {
        var type = request.getContentType();
        // A file upload is read by its own page: its token travels in the address of the form.
        return type != null && type.startsWith("multipart/")
                ? QueryParameter.of(request.getQueryString(), FIELD)
                : request.getParameter(FIELD);
    }

    private static boolean matches(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
