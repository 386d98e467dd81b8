// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.aiplus.api.json.WrittenJson;

/**
 * Gives good answers their entity tag, answers 304 when the reader has them already, and says who may keep them: what a
 * signed-in reader gets is never kept by a shared cache, and everybody asks again before using a kept one.
 */
@Provider
@Dependent
@Priority(Priorities.USER)
public class AnswerFilter implements ContainerResponseFilter {

    static final String ASK_AGAIN = "no-cache";
    static final String LINK = "Link";
    private static final int NOT_MODIFIED = 304;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int OK = 200;

    @Context
    HttpServletRequest visit;

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var status = response.getStatus();
        if (status < OK || status >= MULTIPLE_CHOICES || !(response.getEntity() instanceof Record entity)) {
            return;
        }
        var reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        var written = entity instanceof WrittenJson known ? known : EntityTags.written(entity);
        response.setEntity(written.body(), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        if (reading || entity instanceof Versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, written.tag());
            if (reading && EntityTags.isKnown(written.tag(), request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(NOT_MODIFIED);
                response.setEntity(null);
            }
        }
        if (reading) {
            var signedIn = request.getSecurityContext().getUserPrincipal() != null;
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, (signedIn ? "private, " : "") + ASK_AGAIN);
            if (!signedIn && status == OK && operation.getResourceMethod().isAnnotationPresent(SameForVisitors.class)) {
                KeptAnswers.mayKeep(visit, written, response.getHeaderString(LINK));
            }
        }
    }
}
