// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aiplus.shared.Language;

/**
 * What whoever reports readings needs to know of a pilot, and no more.
 *
 * @param language in which the names of the metrics are written
 */
public record ReportingSheet(
        PilotReference reference,
        String solution,
        PilotStatus status,
        LocalDate startsOn,
        LocalDate endsOn,
        Language language,
        List<Line> metrics) {

    /** A metric to report. */
    public record Line(String code, String name, String unit, MetricKind kind) {}

    public ReportingSheet {
        metrics = List.copyOf(metrics);
    }

    static ReportingSheet of(PilotCharter charter) {
        var content = charter.content();
        return new ReportingSheet(
                charter.reference(),
                charter.solution(),
                charter.status(),
                Objects.requireNonNull(content.startsOn()),
                Objects.requireNonNull(content.endsOn()),
                content.language(),
                content.metrics().stream()
                        .map(metric -> new Line(
                                metric.code(), metric.name(), metric.unit(), Objects.requireNonNull(metric.kind())))
                        .toList());
    }
}
