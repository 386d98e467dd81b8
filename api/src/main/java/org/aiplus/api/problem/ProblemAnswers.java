// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.aiplus.api.json.CatalogueJson;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;

/** Answers with a problem document, from a resource or from a filter in front of all resources. */
@ApplicationScoped
public class ProblemAnswers {

    private static final String CHALLENGE = "Bearer realm=\"aiplus\"";
    private static final int UNAUTHORISED = 401;

    @Inject
    ProblemDocuments documents;

    /** The answer of a resource. */
    public Response response(List<Problem> problems, HttpServletRequest request) {
        var facts = RequestFacts.of(request);
        var document =
                documents.document(isReading(request) ? ProblemDocuments.ofParameters(problems) : problems, facts);
        var response = Response.status(document.status())
                .type(ProblemDocuments.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, facts.language().tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(document);
        if (document.status() == UNAUTHORISED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
        }
        return response.build();
    }

    /** The answer of a resource to one problem of the whole request. */
    public Response response(ProblemCode code, HttpServletRequest request) {
        return response(List.of(Problem.of(code)), request);
    }

    /** Ends a request before it reaches a resource. */
    public void send(List<Problem> problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var facts = RequestFacts.of(request);
        var document = documents.document(problems, facts);
        response.resetBuffer();
        response.setStatus(document.status());
        response.setContentType(ProblemDocuments.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, facts.language().tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (document.status() == UNAUTHORISED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
        }
        var bytes = bytes(document);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /** RFC 6750: a token that was sent and refused is named as the reason, nothing more is told about it. */
    private static String challenge(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? CHALLENGE
                : CHALLENGE + ", error=\"invalid_token\"";
    }

    private static byte[] bytes(ProblemJson document) throws JsonProcessingException {
        return CatalogueJson.mapper().writeValueAsBytes(document);
    }
}
