// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.pilot.CharterContent;
import org.aiplus.pilot.CharterText;
import org.aiplus.pilot.Direction;
import org.aiplus.pilot.Metric;
import org.aiplus.pilot.MetricKind;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The form of a charter: its controls, and what was typed as a charter. An empty block of a metric is no metric. */
final class CharterForm {

    /** Fields of a metric, in the order of the form. */
    static final List<String> METRIC_FIELDS = List.of(
            "code",
            "name",
            "unit",
            "kind",
            "direction",
            "baseline",
            "target",
            "floor",
            "stop",
            "sample",
            "required",
            "claim",
            "claimedFrom",
            "claimedTo");

    private static final BigDecimal USUAL_LEVEL = BigDecimal.valueOf(95);
    private static final String[] DAY_PARTS = {"-year", "-month", "-day"};

    private CharterForm() {}

    /** What stands in the controls for a charter. */
    static Map<String, List<String>> values(CharterContent content) {
        var values = new LinkedHashMap<String, List<String>>();
        content.texts().forEach((text, words) -> values.put(text.key(), List.of(words)));
        put(values, "groupSize", content.groupSize());
        day(values, "startsOn", content.startsOn());
        day(values, "endsOn", content.endsOn());
        put(values, "costCap", content.costCap());
        put(values, "level", content.level());
        put(values, "comparator", content.comparator());
        tick(values, "vendorReports", content.vendorReports());
        tick(values, "listed", content.listed());
        for (int i = 0; i < content.metrics().size(); i++) {
            var metric = content.metrics().get(i);
            var at = "metrics." + i + ".";
            put(values, at + "code", metric.code());
            put(values, at + "name", metric.name());
            put(values, at + "unit", metric.unit());
            put(values, at + "kind", metric.kind());
            put(values, at + "direction", metric.direction());
            put(values, at + "baseline", metric.baseline());
            put(values, at + "target", metric.target());
            put(values, at + "floor", metric.floor());
            put(values, at + "stop", metric.stop());
            put(values, at + "sample", metric.sample());
            tick(values, at + "required", metric.required());
            put(values, at + "claim", metric.claim());
            put(values, at + "claimedFrom", metric.claimedFrom());
            put(values, at + "claimedTo", metric.claimedTo());
        }
        return values;
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, List.of(value instanceof BigDecimal number ? number.toPlainString() : value.toString()));
        }
    }

    private static void tick(Map<String, List<String>> values, String name, boolean ticked) {
        if (ticked) {
            values.put(name, List.of("YES"));
        }
    }

    private static void day(Map<String, List<String>> values, String name, @Nullable LocalDate day) {
        if (day != null) {
            var parts = day.toString().split("-");
            for (int i = 0; i < DAY_PARTS.length; i++) {
                values.put(name + DAY_PARTS[i], List.of(parts[i].replaceFirst("^0", "")));
            }
        }
    }

    /** How many blocks of metrics were sent. */
    static int blocks(Map<String, List<String>> values) {
        int blocks = 0;
        while (values.containsKey("metrics." + blocks + ".code") && blocks < CharterContent.MAX_METRICS) {
            blocks++;
        }
        return blocks;
    }

    /** The charter that was typed; what cannot be read is in the form's problems. */
    static CharterContent content(PilotForm form, Map<String, List<String>> sent, Language language) {
        var texts = new EnumMap<CharterText, String>(CharterText.class);
        for (var text : CharterText.values()) {
            if (!form.text(text.key()).isEmpty()) {
                texts.put(text, form.text(text.key()).replace("\r\n", "\n"));
            }
        }
        var size = form.whole("groupSize", "/groupSize");
        var metrics = new ArrayList<Metric>();
        for (int i = 0; i < blocks(sent); i++) {
            var metric = metric(form, "metrics." + i + ".", "/metrics/" + metrics.size() + "/");
            if (metric != null) {
                metrics.add(metric);
            }
        }
        return new CharterContent(
                language,
                texts,
                size == null ? null : (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, size)),
                form.day("startsOn", "/startsOn"),
                form.day("endsOn", "/endsOn"),
                form.number("costCap", "/costCap"),
                Objects.requireNonNullElse(form.number("level", "/level"), USUAL_LEVEL),
                form.textOrNull("comparator"),
                form.ticked("vendorReports"),
                form.ticked("listed"),
                metrics);
    }

    private static @Nullable Metric metric(PilotForm form, String at, String pointer) {
        if (METRIC_FIELDS.stream().filter(field -> !field.equals("required")).allMatch(field -> form.text(at + field)
                .isEmpty())) {
            return null;
        }
        return new Metric(
                form.text(at + "code"),
                form.text(at + "name"),
                form.text(at + "unit"),
                form.choice(MetricKind.class, at + "kind"),
                form.choice(Direction.class, at + "direction"),
                form.number(at + "baseline", pointer + "baseline"),
                form.number(at + "target", pointer + "target"),
                form.number(at + "floor", pointer + "floor"),
                form.number(at + "stop", pointer + "stop"),
                form.number(at + "sample", pointer + "sample"),
                form.ticked(at + "required"),
                form.textOrNull(at + "claim"),
                form.number(at + "claimedFrom", pointer + "claimedFrom"),
                form.number(at + "claimedTo", pointer + "claimedTo"));
    }

    /** The controls with their labels. */
    static FormControls controls(CharterContent content, Language language) {
        var texts = Texts.in(language);
        var controls = new FormControls();
        for (var text : CharterText.values()) {
            controls.with(text.key(), texts.of("pilot.text", text.key()));
        }
        for (var name : List.of("groupSize", "startsOn", "endsOn", "costCap", "level", "comparator")) {
            controls.with(name, texts.of("pilot.charter", name));
        }
        for (int i = 0; i <= content.metrics().size(); i++) {
            for (var field : METRIC_FIELDS) {
                controls.with(
                        "metrics." + i + "." + field,
                        texts.get("pilot.metric.numbered", i + 1, texts.of("pilot.metric", field)));
            }
        }
        return controls.with("reason", texts.get("pilot.amend.reason"));
    }

    /** The control that a pointer is about. */
    static String control(String pointer) {
        var name = pointer.replaceFirst("^/texts", "").replaceFirst("^/", "").replace('/', '.');
        return name.equals("metrics") ? "metrics.0.code" : name.matches("metrics\\.[0-9]+") ? name + ".code" : name;
    }

    /** The same problems without those that say a second time what could not be read. */
    static List<Problem> once(List<Problem> problems) {
        var seen = new ArrayList<String>();
        return problems.stream()
                .filter(problem -> {
                    var pointer = String.valueOf(problem.pointer());
                    return !seen.contains(pointer) && seen.add(pointer);
                })
                .toList();
    }
}
