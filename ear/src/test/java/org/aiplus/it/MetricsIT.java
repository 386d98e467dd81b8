// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures for operators: there for a program on the same machine, and for nobody who comes through a proxy. */
@WithCatalogue
class MetricsIT {

    private static final String METRICS = "/api/metrics";

    @Test
    void requestsAreCountedByRouteAndNotByAddress() {
        var reading =
                "catalogue_requests_total{door=\"API\",method=\"GET\",route=\"/solutions/{reference}\",status=\"200\"}";
        var before = value(reading);
        Client.anonymous().get("/api/v1/solutions/S-000001");
        Client.anonymous().get("/tc/tools/S-000001");

        assertThat(value(reading)).isGreaterThan(before);
        var page = Client.anonymous().get(METRICS).body();
        assertThat(page)
                .contains("route=\"/{language}/tools/{reference}\"")
                .contains(
                        "catalogue_request_duration_seconds_bucket{door=\"WEB\",route=\"/{language}/tools/{reference}\"")
                .doesNotContain("S-000001");
    }

    @Test
    void lagsClockMemoryAndConnectionsAreThere() {
        assertThat(value("catalogue_search_index_usable")).isOne();
        assertThat(value("catalogue_search_index_entries")).isPositive();
        assertThat(value("catalogue_search_index_lag_seconds")).isNotNegative();
        assertThat(value("catalogue_audit_waiting")).isNotNegative();
        assertThat(value("catalogue_clock_offset_seconds")).isNotNegative();
        assertThat(value("jvm_memory_used_bytes{area=\"heap\"}")).isPositive();
        assertThat(value("catalogue_database_connections{state=\"active\"}")).isPositive();
    }

    @Test
    void whoComesThroughAProxyFindsNothing() {
        for (var header : new String[] {"X-Forwarded-For", "Forwarded", "Via"}) {
            var answer = Client.anonymous().get(METRICS, header, "10.0.0.7");
            assertThat(answer.status()).as(header).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("catalogue_requests");
        }
    }

    private static double value(String series) {
        var page = Client.anonymous().get(METRICS);
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        var found =
                Pattern.compile("(?m)^" + Pattern.quote(series) + " (\\S+)$").matcher(page.body());
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }
}
