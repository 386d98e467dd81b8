// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.metrics;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.problem.ProblemAnswers;
import org.aiplus.metrics.MetricsService;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;

/** The figures in the text format of Prometheus; for all others there is nothing here. */
public class MetricsServlet extends HttpServlet {

    /** Its path in this archive. */
    public static final String PATH = "/metrics";

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    @Inject
    transient ApiSettings settings;

    @Inject
    transient MetricsService metrics;

    @Inject
    transient ProblemAnswers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var passedOn = Stream.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "Via")
                .anyMatch(header -> request.getHeader(header) != null);
        var access = new MetricsAccess(settings.metricsToken());
        if (!access.allows(request.getHeader("Authorization"), request.getRemoteAddr(), passedOn)) {
            answers.send(List.of(Problem.of(ProblemCode.NOT_FOUND)), request, response);
            return;
        }
        response.setContentType(TYPE);
        response.getWriter().write(metrics.page());
    }
}
