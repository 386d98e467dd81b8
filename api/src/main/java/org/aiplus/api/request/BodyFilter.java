// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Refuses bodies that are too large or compressed, and JSON that is not in UTF-8, before anything reads them. */
@Provider
@Dependent
public class BodyFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.hasEntity()) {
            return;
        }
        requireReadable(request);
        var declared = operation.getResourceMethod().getAnnotation(BodyLimit.class);
        var limit = declared == null ? BodyLimit.USUAL : declared.value();
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }

    private static void requireReadable(ContainerRequestContext request) {
        var type = request.getMediaType();
        var json = type != null && type.getSubtype().equals("json");
        var charset = json ? type.getParameters().get(MediaType.CHARSET_PARAMETER) : null;
        var encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (type == null
                || charset != null && !charset.equalsIgnoreCase("utf-8")
                || encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new RuleViolation(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    static RuleViolation tooLarge(int limit) {
        return new RuleViolation(List.of(new Problem(ProblemCode.BODY_TOO_LARGE, null, Map.of("maximum", limit))));
    }
}
