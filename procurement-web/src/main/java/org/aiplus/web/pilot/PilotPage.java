// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.DecisionKind;
import org.aiplus.pilot.Metric;
import org.aiplus.pilot.MetricResult;
import org.aiplus.pilot.OutcomeAdvice;
import org.aiplus.pilot.PilotAct;
import org.aiplus.pilot.PilotView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One pilot: what was promised, what was measured, what follows, what was decided.
 *
 * @param lacks what a draft needs before it can be locked, in words
 * @param typed what was typed into a form that was refused, by name of the control
 */
public record PilotPage(
        PageFrame frame, PilotView view, List<String> lacks, Map<String, String> typed, List<FieldError> errors)
        implements Page {

    public PilotPage {
        lacks = List.copyOf(lacks);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        errors = List.copyOf(errors);
    }

    /** Words for numbers and states. */
    public PilotWords words() {
        return new PilotWords(frame);
    }

    /** Whether the reader can do something now. */
    public boolean can(PilotAct act) {
        return view.acts().contains(act);
    }

    /** Address below the pilot. */
    public String href(String below) {
        return frame.href("/uses/" + view.useCase() + "/pilots/" + view.reference() + below);
    }

    /** What was typed into a control. */
    public String value(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }

    /** Results of a metric, one for each tool. */
    public List<MetricResult> results(Metric metric) {
        return view.results().stream()
                .filter(result -> result.metric().equals(metric.code()))
                .toList();
    }

    /** Values by week of a metric, one series for each tool. */
    public List<PilotView.Series> series(Metric metric) {
        return view.series().stream()
                .filter(series -> series.metric().equals(metric.code()))
                .toList();
    }

    /** The chart of a metric. */
    public MetricChart chart(Metric metric) {
        return MetricChart.of(
                metric,
                series(metric),
                Objects.requireNonNull(view.content().startsOn()),
                Objects.requireNonNull(view.content().endsOn()));
    }

    /** Which tool. */
    public String tool(Arm arm) {
        return words().arm(arm, view.solution(), view.content().comparator());
    }

    /** What follows from the outcome. */
    public DecisionKind follows() {
        return OutcomeAdvice.follows(view);
    }

    /** Language of the charter's words, where it is not that of the page. */
    public @Nullable String lang() {
        var language = view.content().language();
        return language == frame.language() ? null : language.tag();
    }

    /** What can be decided. */
    public List<Option> decisions() {
        var t = frame.texts();
        return List.of(DecisionKind.values()).stream()
                .filter(kind -> kind != DecisionKind.EXTEND || view.latestEnd() != null)
                .filter(kind -> kind != DecisionKind.CONTINUE || !view.stops().isEmpty())
                .map(kind -> Option.of(
                        kind.name(),
                        kind == follows()
                                ? t.get("pilot.decision.follows", t.of("pilot.decision", kind))
                                : t.of("pilot.decision", kind),
                        kind.name().equals(value("decision"))))
                .toList();
    }
}
