// SPDX-License-Identifier: Apache-2.0
package org.aiplus.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.aiplus.metrics.RequestMeter.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestMeterTest {

    @ParameterizedTest
    @CsvSource({
        "/{language: en|tc|sc}/tools/{reference},/{language}/tools/{reference}",
        "solutions/{reference}/revisions,solutions/{reference}/revisions",
        "/{language: en|tc|sc}/,/{language}",
        "//problems/{slug},/problems/{slug}",
        "/,/"
    })
    void aRouteIsATemplateWithoutPatterns(String template, String route) {
        assertThat(RequestMeter.route(template)).isEqualTo(route);
    }

    @Test
    void requestsAreCountedAndTimedByRoute() throws IOException {
        var meter = new RequestMeter();
        meter.count(Door.API, "GET", "/solutions/{reference}", 200, 20_000_000);
        meter.count(Door.API, "GET", "/solutions/{reference}", 404, 2_000_000);
        meter.count(Door.WEB, "BREW", RequestMeter.NO_ROUTE, 405, 1_000_000);

        var text = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.builder()
                .build()
                .write(text, meter.registry().scrape());

        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains(
                        "catalogue_requests_total{door=\"API\",method=\"GET\",route=\"/solutions/{reference}\",status=\"404\"}"
                                + " 1.0")
                .contains("catalogue_requests_total{door=\"WEB\",method=\"OTHER\",route=\"none\",status=\"405\"} 1.0")
                .contains(
                        "catalogue_request_duration_seconds_bucket{door=\"API\",route=\"/solutions/{reference}\",le=\"0.025\"}"
                                + " 2")
                .contains(
                        "catalogue_request_duration_seconds_sum{door=\"API\",route=\"/solutions/{reference}\"} 0.022");
    }
}
