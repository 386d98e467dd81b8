// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.Metric;
import org.aiplus.pilot.PilotAct;
import org.aiplus.pilot.PilotView;
import org.aiplus.pilot.ReadingReport;
import org.aiplus.pilot.ReadingView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Readings of a pilot, and the forms for more.
 *
 * @param metric for which one reading is being typed; {@code null} when none is chosen
 * @param report what an uploaded file would do, or did
 * @param reportLines refused rows in words
 * @param typed what was typed, by name of the control
 */
public record ReadingsPage(
        PageFrame frame,
        PilotView view,
        List<ReadingView> readings,
        @Nullable String nextHref,
        @Nullable Metric metric,
        @Nullable ReadingReport report,
        List<ReportLine> reportLines,
        Map<String, String> typed,
        List<FieldError> errors)
        implements Page {

    /** A refused row. */
    public record ReportLine(long line, List<String> problems) {

        public ReportLine {
            problems = List.copyOf(problems);
        }
    }

    public ReadingsPage {
        readings = List.copyOf(readings);
        reportLines = List.copyOf(reportLines);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        errors = List.copyOf(errors);
    }

    /** Words for numbers and states. */
    public PilotWords words() {
        return new PilotWords(frame);
    }

    /** Whether the reader can report and withdraw. */
    public boolean reports() {
        return view.acts().contains(PilotAct.REPORT);
    }

    /** Address below the pilot. */
    public String href(String below) {
        return frame.href("/uses/" + view.useCase() + "/pilots/" + view.reference() + below);
    }

    /** What was typed into a control. */
    public String value(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }

    /** What is wrong with a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** The tools of a comparative pilot. */
    public List<Option> arms() {
        return List.of(Arm.values()).stream()
                .map(arm -> Option.of(
                        arm.name(),
                        tool(arm),
                        value("arm").isEmpty() ? arm == Arm.TOOL : arm.name().equals(value("arm"))))
                .toList();
    }

    /** Which tool. */
    public String tool(Arm arm) {
        return words().arm(arm, view.solution(), view.content().comparator());
    }

    /** Unit of the metric of a reading. */
    public String unit(ReadingView reading) {
        return view.content()
                .metric(String.valueOf(reading.reading().metric()))
                .map(Metric::unit)
                .orElse("");
    }

    /** Name of the metric of a reading. */
    public String name(ReadingView reading) {
        var code = String.valueOf(reading.reading().metric());
        return view.content().metric(code).map(Metric::name).orElse(code);
    }
}
