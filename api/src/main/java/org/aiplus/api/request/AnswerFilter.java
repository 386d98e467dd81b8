// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.OptionalLong;
import org.aiplus.api.json.CatalogueJson;

/**
 * Gives good answers their entity tag, answers 304 when the reader has them already, and says who may keep them: what a
 * signed-in reader gets is never kept by a shared cache, and everybody asks again before using a kept one.
 */
@Provider
@Dependent
@Priority(Priorities.USER)
public class AnswerFilter implements ContainerResponseFilter {

    private static final int NOT_MODIFIED = 304;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int OK = 200;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        var status = response.getStatus();
        if (status < OK || status >= MULTIPLE_CHOICES || !(response.getEntity() instanceof Record entity)) {
            return;
        }
        var reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        var body = CatalogueJson.mapper().writeValueAsBytes(entity);
        response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        if (reading || entity instanceof Versioned) {
            var version = entity instanceof Versioned known ? OptionalLong.of(known.version()) : OptionalLong.empty();
            var tag = EntityTags.of(body, version);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            if (reading && EntityTags.isKnown(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(NOT_MODIFIED);
                response.setEntity(null);
            }
        }
        if (reading) {
            var signedIn = request.getSecurityContext().getUserPrincipal() != null;
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, signedIn ? "private, no-cache" : "no-cache");
        }
    }
}
