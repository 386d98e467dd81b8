// SPDX-License-Identifier: Apache-2.0
package org.aiplus.metrics;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.aiplus.clock.ClockService;
import org.aiplus.search.SearchIndexService;

/** The page of figures that a monitoring system reads. */
@Stateless
public class MetricsService {

    @Inject
    RequestMeter meter;

    @Inject
    ServerGauges gauges;

    @Inject
    MetricsQueries queries;

    @Inject
    SearchIndexService index;

    @Inject
    ClockService clock;

    /**
     * All figures as they are now, in the text format of Prometheus. They name no person and no record; still the door
     * tells them to operators only, because they say how busy the server is.
     */
    @PermitAll
    public String page() {
        var state = index.state();
        gauges.index(state.usable(), state.entries(), queries.changesAfter(state.position()));
        gauges.audit(queries.entriesToSeal());
        gauges.mail(queries.mailToSend(), queries.mailInTrouble());
        gauges.clock(clock.show().offset());
        gauges.connections(queries.connections());
        var text = new ByteArrayOutputStream();
        var writer = PrometheusTextFormatWriter.builder().build();
        try {
            writer.write(text, meter.registry().scrape());
            writer.write(text, gauges.registry().scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
