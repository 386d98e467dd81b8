// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.DecisionKind;
import org.aiplus.pilot.Estimate;
import org.aiplus.pilot.Metric;
import org.aiplus.pilot.MetricOutcome;
import org.aiplus.pilot.PilotStatus;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** How numbers and states of pilots are written. */
public record PilotWords(PageFrame frame) {

    private static final Map<MetricOutcome, String> OUTCOMES =
            Map.of(MetricOutcome.MET, "good", MetricOutcome.MISSED, "bad", MetricOutcome.INCONCLUSIVE, "warn");
    private static final Map<PilotStatus, String> STATUSES = Map.of(
            PilotStatus.DRAFT, "neutral",
            PilotStatus.LOCKED, "info",
            PilotStatus.AMENDED, "info",
            PilotStatus.DECIDED, "good");
    private static final int DECIMALS = 2;

    /** Tone of an outcome. */
    public static String tone(MetricOutcome outcome) {
        return OUTCOMES.getOrDefault(outcome, "");
    }

    /** Tone of a status. */
    public static String tone(PilotStatus status) {
        return STATUSES.getOrDefault(status, "");
    }

    /** A value with its unit; a dash for one that is missing. */
    public String value(@Nullable BigDecimal value, String unit) {
        if (value == null) {
            return frame.texts().get("pilot.missing");
        }
        var rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        var number = frame.formats().number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** A value with its interval. */
    public String estimate(@Nullable Estimate estimate, String unit) {
        if (estimate == null) {
            return frame.texts().get("pilot.missing");
        }
        var value = value(estimate.value(), unit);
        return estimate.low() == null
                ? value
                : frame.texts().get("pilot.interval", value, value(estimate.low(), unit), value(estimate.high(), unit));
    }

    /** What a vendor claims. */
    public String claimed(Metric metric) {
        var texts = frame.texts();
        var from = value(metric.claimedFrom(), metric.unit());
        var to = value(metric.claimedTo(), metric.unit());
        if (metric.claimedTo() == null) {
            return texts.get("pilot.claimed.from", from);
        }
        return metric.claimedFrom() == null ? texts.get("pilot.claimed.to", to) : texts.get("pilot.claimed", from, to);
    }

    /** Which tool. */
    public String arm(Arm arm, String solution, @Nullable String comparator) {
        return arm == Arm.TOOL || comparator == null ? solution : comparator;
    }

    /** A decision, or that there is none. */
    public String decision(@Nullable DecisionKind decision) {
        return decision == null
                ? frame.texts().get("pilot.undecided")
                : frame.texts().of("pilot.decision", decision);
    }
}
