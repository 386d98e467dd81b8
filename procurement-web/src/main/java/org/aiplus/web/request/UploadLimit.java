// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a form that is larger than any of ours with a page that says so, before anything reads it. Browsers announce the
 * length of what they send; whoever does not is refused too.
 */
@WebFilter(urlPatterns = "/*")
public class UploadLimit extends HttpFilter {

    /** The largest file, 25 MiB, and the fields around it. */
    static final long LARGEST = 25L * 1024 * 1024 + 256 * 1024;

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
