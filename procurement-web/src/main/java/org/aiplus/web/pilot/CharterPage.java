// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.pilot.CharterContent;
import org.aiplus.pilot.Direction;
import org.aiplus.pilot.MetricKind;
import org.aiplus.pilot.PilotStatus;
import org.aiplus.pilot.PilotView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The form of a charter.
 *
 * @param values what stands in the controls
 * @param blocks how many metrics there is room for
 * @param version what the writer has read
 */
public record CharterPage(
        PageFrame frame,
        PilotView view,
        Map<String, List<String>> values,
        int blocks,
        long version,
        List<FieldError> errors)
        implements Page {

    public CharterPage {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        errors = List.copyOf(errors);
    }

    /** Whether the charter was promised already, so that this is an amendment. */
    public boolean amendment() {
        return view.status() != PilotStatus.DRAFT;
    }

    /** Numbers of the blocks of metrics. */
    public List<Integer> metrics() {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < Math.min(blocks, CharterContent.MAX_METRICS); i++) {
            numbers.add(i);
        }
        return numbers;
    }

    /** What stands in a control. */
    public String value(String name) {
        var found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0);
    }

    /** What is wrong with a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** Kinds of metrics. */
    public List<Option> kinds(String name) {
        return choices(
                "pilot.kind", Arrays.stream(MetricKind.values()).map(Enum::name).toList(), name);
    }

    /** Which values are good. */
    public List<Option> directions(String name) {
        return choices(
                "pilot.direction",
                Arrays.stream(Direction.values()).map(Enum::name).toList(),
                name);
    }

    private List<Option> choices(String prefix, List<String> codes, String name) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", frame.texts().get("pilot.choose"), value(name).isEmpty()));
        codes.forEach(code -> options.add(
                Option.of(code, frame.texts().of(prefix, code), value(name).equals(code))));
        return options;
    }

    /** One box to tick. */
    public List<Option> box(String name, String label) {
        return List.of(Option.of("YES", label, values.containsKey(name)));
    }
}
