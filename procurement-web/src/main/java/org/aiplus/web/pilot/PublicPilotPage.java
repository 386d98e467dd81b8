// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import org.aiplus.pilot.MetricResult;
import org.aiplus.pilot.PublicPilot;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** A pilot of the public register. */
public record PublicPilotPage(PageFrame frame, PublicPilot pilot) implements Page {

    /** Words for numbers and states. */
    public PilotWords words() {
        return new PilotWords(frame);
    }

    /** Unit of a metric. */
    public String unit(MetricResult result) {
        return pilot.metrics().stream()
                .filter(metric -> metric.code().equals(result.metric()))
                .map(metric -> metric.unit())
                .findFirst()
                .orElse("");
    }

    /** Name of a metric. */
    public String name(MetricResult result) {
        return pilot.metrics().stream()
                .filter(metric -> metric.code().equals(result.metric()))
                .map(metric -> metric.name())
                .findFirst()
                .orElse(result.metric());
    }

    /** Language of the charter's words, where it is not that of the page. */
    public @Nullable String lang() {
        return pilot.language() == frame.language() ? null : pilot.language().tag();
    }
}
