// SPDX-License-Identifier: Apache-2.0
package org.aiplus.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts requests of the pages and of the API by route. A route is a template such as {@code /solutions/{reference}},
 * never an address, so that the number of time series is the number of routes.
 */
@ApplicationScoped
public class RequestMeter {

    /** Through which door a request came. */
    public enum Door {
        WEB,
        API
    }

    /** The route of requests that none answers. */
    public static final String NO_ROUTE = "none";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Pattern PATTERN_OF_VARIABLE = Pattern.compile("\\{\\s*(\\w+)\\s*:[^}]*}");
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrometheusRegistry registry = new PrometheusRegistry();

    private final Counter requests = Counter.builder()
            .name("catalogue_requests")
            .help("Requests by door, method, route and status.")
            .labelNames("door", "method", "route", "status")
            .register(registry);

    private final Histogram seconds = Histogram.builder()
            .name("catalogue_request_duration_seconds")
            .help("Time until the answer was written, by door and route.")
            .unit(Unit.SECONDS)
            .labelNames("door", "route")
            .classicOnly()
            .register(registry);

    /**
     * Counts a request.
     *
     * @param method as it was sent; anything that is not a usual method is counted as {@code OTHER}
     * @param template the route as the code writes it, patterns of variables included, or {@link #NO_ROUTE}
     * @param status HTTP status of the answer
     * @param nanoseconds from its arrival to the end of its answer
     */
    public void count(Door door, String method, String template, int status, long nanoseconds) {
        var route = route(template);
        requests.labelValues(door.name(), METHODS.contains(method) ? method : "OTHER", route, Integer.toString(status))
                .inc();
        seconds.labelValues(door.name(), route).observe(nanoseconds / NANOS_PER_SECOND);
    }

    /** {@code /{language: en|tc|sc}/tools/} becomes {@code /{language}/tools}. */
    static String route(String template) {
        var plain = PATTERN_OF_VARIABLE.matcher(template).replaceAll("{$1}").replaceAll("/{2,}", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    PrometheusRegistry registry() {
        return registry;
    }
}
