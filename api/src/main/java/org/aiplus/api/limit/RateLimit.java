// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.limit;

import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.problem.ProblemAnswers;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one client from taking the interface away from the others. A person or program pays from its own budgets for
 * reading and writing; without a good token the address pays. Counted in this server only and by real time.
 */
public class RateLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient ApiSettings settings;

    @Inject
    transient ProblemAnswers answers;

    private transient @Nullable Budgets reads;
    private transient @Nullable Budgets writes;
    private transient @Nullable Budgets anonymous;

    @Override
    public void init() {
        reads = budgets(settings.readsPerMinute());
        writes = budgets(settings.writesPerMinute());
        anonymous = budgets(settings.anonymousPerMinute());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var principal = request.getUserPrincipal();
        var budgets = principal == null ? anonymous : SAFE.contains(request.getMethod()) ? reads : writes;
        if (budgets == null) {
            chain.doFilter(request, response);
            return;
        }
        var verdict = budgets.take(principal == null ? ClientAddress.payer(address(request)) : principal.getName());
        response.setHeader("RateLimit-Limit", Long.toString(verdict.limit()));
        response.setHeader("RateLimit-Remaining", Long.toString(verdict.remaining()));
        response.setHeader("RateLimit-Reset", Long.toString(verdict.secondsToFull()));
        if (verdict.allowed()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Long.toString(verdict.secondsToNext()));
        answers.send(
                List.of(new Problem(
                        ProblemCode.RATE_LIMITED,
                        null,
                        Map.of("maximum", verdict.limit(), "seconds", verdict.secondsToNext()))),
                request,
                response);
    }

    private String address(HttpServletRequest request) {
        return ClientAddress.of(
                request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), settings.trustedProxies());
    }

    private static @Nullable Budgets budgets(int perMinute) {
        return perMinute == 0 ? null : new Budgets(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }
}
