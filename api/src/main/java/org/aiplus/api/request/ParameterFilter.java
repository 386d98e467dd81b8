// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;

/**
 * Refuses query parameters that the operation does not declare, that are repeated without being a list, or whose value
 * is not of the declared type: a misspelt filter must not silently return everything.
 */
@Provider
@Dependent
public class ParameterFilter implements ContainerRequestFilter {

    private static final ConcurrentHashMap<Method, KnownParameters> KNOWN = new ConcurrentHashMap<>();

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var fromPath = uri.getPathParameters().values().stream().flatMap(List::stream);
        if (!fromPath.allMatch(ParameterValues::isPlain)) {
            throw new NotFound();
        }
        var known = KNOWN.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        RuleViolation.throwIfAny(known.check(uri.getQueryParameters()));
    }
}
