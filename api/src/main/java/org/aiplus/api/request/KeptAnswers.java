// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Duration;
import org.aiplus.api.json.WrittenJson;
import org.aiplus.feed.PublicGeneration;
import org.aiplus.shared.Language;
import org.aiplus.shared.RecentlyUsed;
import org.jspecify.annotations.Nullable;

/**
 * Gives a visitor the bytes that another visitor got a moment ago for the same question, without asking again. Only
 * answers of operations that are {@link SameForVisitors} are kept, only those that the façades gave to somebody without
 * credentials, at most for half a second, and none longer than until something that readers see changes on this node. Who
 * sends {@code Cache-Control: no-cache} is answered anew.
 */
public class KeptAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** How long an answer is given out again. */
    private static final Duration OLDEST = Duration.ofMillis(500);

    /** Some dozen kilobytes each. */
    private static final int MOST = 300;

    /** Longer questions are seldom asked twice. */
    private static final int LONGEST = 600;

    private static final String ANSWER = KeptAnswers.class.getName();

    /** What an answer depends on: the address with its query, the formats that the visitor takes, the language. */
    private record Question(String address, String formats, Language language) {}

    /**
     * What an operation answered.
     *
     * @param link value of {@code Link}, if it has one
     */
    private record Answer(WrittenJson json, @Nullable String link) {}

    private record Kept(Answer answer, String route, long generation, long since) {}

    private final transient RecentlyUsed<Question, Kept> answers = new RecentlyUsed<>(MOST);

    @Inject
    transient PublicGeneration generation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var question = question(request);
        if (question == null) {
            chain.doFilter(request, response);
            return;
        }
        var running = generation.current();
        var now = System.nanoTime();
        var kept = answers.get(question);
        if (kept != null && kept.generation() == running && now - kept.since() < OLDEST.toNanos()) {
            Route.took(kept.route(), request);
            give(kept.answer(), request, response);
            return;
        }
        chain.doFilter(request, response);
        if (request.getAttribute(ANSWER) instanceof Answer answer) {
            answers.put(question, new Kept(answer, Route.of(request), running, now));
        }
    }

    /** What a visitor asks, {@code null} for what is never kept. */
    private static @Nullable Question question(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || AnswerFilter.ASK_AGAIN.equals(request.getHeader(HttpHeaders.CACHE_CONTROL))) {
            return null;
        }
        var query = request.getQueryString();
        var address = query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
        var formats = request.getHeader(HttpHeaders.ACCEPT);
        if (address.length() > LONGEST || formats != null && formats.length() > LONGEST) {
            return null;
        }
        return new Question(
                address,
                formats == null ? "" : formats,
                RequestFacts.of(request).language());
    }

    /** Lets this filter keep what is answered. For answers that the façades gave to a visitor. */
    static void mayKeep(HttpServletRequest request, WrittenJson json, @Nullable String link) {
        request.setAttribute(ANSWER, new Answer(json, link));
    }

    private static void give(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ETAG, answer.json().tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, AnswerFilter.ASK_AGAIN);
        if (answer.link() != null) {
            response.setHeader(AnswerFilter.LINK, answer.link());
        }
        if (EntityTags.isKnown(answer.json().tag(), request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = answer.json().body();
        response.setContentType(MediaType.APPLICATION_JSON);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
