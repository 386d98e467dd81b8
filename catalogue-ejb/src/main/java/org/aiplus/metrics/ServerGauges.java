// SPDX-License-Identifier: Apache-2.0
package org.aiplus.metrics;

import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.aiplus.metrics.MetricsQueries.Backlog;

/** Figures that are read when somebody asks, and the machine's own. */
@ApplicationScoped
class ServerGauges {

    private static final double MILLIS_PER_SECOND = 1e3;

    private final PrometheusRegistry registry = new PrometheusRegistry();

    private final Gauge indexUsable =
            gauge("catalogue_search_index_usable", "1 when searches are answered, 0 while the index is first made.");
    private final Gauge indexEntries = gauge("catalogue_search_index_entries", "Solutions in the index of this node.");
    private final Gauge indexWaiting =
            gauge("catalogue_search_index_waiting", "Changes that the index of this node has not followed yet.");
    private final Gauge indexLag =
            gauge("catalogue_search_index_lag_seconds", "Age of the oldest change that the index has not followed.");
    private final Gauge auditWaiting = gauge("catalogue_audit_waiting", "Audit entries that are not sealed yet.");
    private final Gauge auditLag =
            gauge("catalogue_audit_lag_seconds", "Age of the oldest audit entry that is not sealed.");
    private final Gauge mailWaiting = gauge("catalogue_mail_waiting", "Messages that wait to be sent.");
    private final Gauge mailLag = gauge("catalogue_mail_lag_seconds", "Age of the oldest message that waits.");
    private final Gauge mailSetAside =
            gauge("catalogue_mail_set_aside", "Messages that could not be sent and need an administrator.");
    private final Gauge mailUnreachable =
            gauge("catalogue_mail_server_unreachable_seconds", "For how long the mail server has not answered.");
    private final Gauge clockOffset = gauge(
            "catalogue_clock_offset_seconds", "How far the clock runs ahead; more than 0 only in a demonstration.");
    private final Gauge connections = Gauge.builder()
            .name("catalogue_database_connections")
            .help("Connections of all nodes to the database by their state there.")
            .labelNames("state")
            .register(registry);

    ServerGauges() {
        JvmMemoryMetrics.builder().register(registry);
        JvmGarbageCollectorMetrics.builder().register(registry);
        JvmThreadsMetrics.builder().register(registry);
        ProcessMetrics.builder().register(registry);
    }

    private Gauge gauge(String name, String help) {
        return Gauge.builder().name(name).help(help).register(registry);
    }

    void index(boolean usable, long entries, Backlog changes) {
        indexUsable.set(usable ? 1 : 0);
        indexEntries.set(entries);
        indexWaiting.set(changes.waiting());
        indexLag.set(changes.seconds());
    }

    void audit(Backlog entries) {
        auditWaiting.set(entries.waiting());
        auditLag.set(entries.seconds());
    }

    void mail(Backlog waiting, Backlog trouble) {
        mailWaiting.set(waiting.waiting());
        mailLag.set(waiting.seconds());
        mailSetAside.set(trouble.waiting());
        mailUnreachable.set(trouble.seconds());
    }

    void clock(Duration offset) {
        clockOffset.set(offset.toMillis() / MILLIS_PER_SECOND);
    }

    void connections(Map<String, Long> byState) {
        connections.clear();
        byState.forEach((state, count) -> connections.labelValues(state).set(count));
    }

    PrometheusRegistry registry() {
        return registry;
    }
}
