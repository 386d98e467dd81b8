// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.aiplus.api.metrics.MetricsServlet;
import org.aiplus.api.problem.ProblemAnswers;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;

/**
 * Lets a request pass with the identity of its token or, without a token, as an anonymous one. No path is constrained,
 * because most can be read by anybody; the server then establishes an identity when a good token comes along and
 * otherwise goes on without one. This filter refuses whoever sent credentials that established nobody: a program whose
 * token has expired must not be told that what it may not see does not exist. Nobody writes anonymously, so a write
 * without credentials is refused before its body is read.
 */
public class BearerAuthentication extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String HEADER = "Authorization";
    private static final String DECIDED = BearerAuthentication.class.getName();

    @Inject
    transient ProblemAnswers answers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(DECIDED, Boolean.TRUE);
        if (MetricsServlet.PATH.equals(request.getServletPath())) {
            // A monitoring system has a token of its own, which is no identity.
            chain.doFilter(request, response);
            return;
        }
        var credentials = Collections.list(request.getHeaders(HEADER));
        var anonymous = credentials.isEmpty() && READING.contains(request.getMethod());
        if (anonymous || credentials.size() == 1 && request.getUserPrincipal() != null) {
            chain.doFilter(request, response);
        } else {
            answers.send(List.of(Problem.of(ProblemCode.NOT_SIGNED_IN)), request, response);
        }
    }

    /** Whether credentials came along that the server could not even examine: its identity server does not answer. */
    public static boolean isUndecided(HttpServletRequest request) {
        return request.getHeader(HEADER) != null && request.getAttribute(DECIDED) == null;
    }
}
