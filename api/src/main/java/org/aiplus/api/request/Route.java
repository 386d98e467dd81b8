// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import org.aiplus.metrics.RequestMeter;
import org.jspecify.annotations.Nullable;

/** Remembers which route a request takes, for the figures. */
@Provider
public class Route implements ContainerRequestFilter {

    private static final String ATTRIBUTE = Route.class.getName();

    @Context
    HttpServletRequest request;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        var type = resource.getResourceClass();
        var method = resource.getResourceMethod();
        if (type != null && method != null) {
            took(
                    "/" + template(type.getAnnotation(Path.class)) + "/" + template(method.getAnnotation(Path.class)),
                    request);
        }
    }

    /** Remembers the template of the route that a request takes. */
    static void took(String template, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, template);
    }

    /** The template of the route that a request took, or {@link RequestMeter#NO_ROUTE}. */
    static String of(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(ATTRIBUTE), RequestMeter.NO_ROUTE);
    }

    private static String template(@Nullable Path path) {
        return path == null ? "" : path.value();
    }
}
