// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiplus.json.Problems;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row or the members of a JSON object into a reading; an empty cell is missing. */
final class ReadingReader {

    /** Columns of a file, and the pointers of the same members in JSON. */
    static final Map<String, String> COLUMNS = columns();

    /** Columns without which no row can be read. */
    static final Set<String> NEEDED = Set.of("metric", "source", "from", "to");

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TEXT = 200;

    private ReadingReader() {}

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        for (var name :
                new String[] {"metric", "arm", "source", "from", "to", "count", "size", "mean", "deviation", "exposure"
                }) {
            columns.put(name, "/" + name);
        }
        columns.put("controlCount", "/control/count");
        columns.put("controlSize", "/control/size");
        columns.put("controlMean", "/control/mean");
        columns.put("controlDeviation", "/control/deviation");
        return columns;
    }

    /** Cells by pointer. */
    static Reading read(Map<String, String> cells, Problems problems) {
        var arm = cells.get("/arm");
        return new Reading(
                text(cells.get("/metric")),
                arm == null || arm.isBlank() ? Arm.TOOL : arm(arm, problems),
                text(cells.get("/source")),
                day(cells, "/from", problems),
                day(cells, "/to", problems),
                new Sample(
                        whole(cells, "/count", problems),
                        whole(cells, "/size", problems),
                        number(cells, "/mean", problems),
                        number(cells, "/deviation", problems),
                        number(cells, "/exposure", problems)),
                new Sample(
                        whole(cells, "/control/count", problems),
                        whole(cells, "/control/size", problems),
                        number(cells, "/control/mean", problems),
                        number(cells, "/control/deviation", problems),
                        null));
    }

    /** Members of a JSON object by pointer; numbers are numbers there and texts are texts. */
    static Map<String, String> cells(JsonNode object, Problems problems) {
        var cells = new LinkedHashMap<String, String>();
        if (!object.isObject()) {
            problems.add("", ProblemCode.WRONG_TYPE, "expected", "object");
            return cells;
        }
        object.properties().forEach(member -> {
            if ("control".equals(member.getKey()) && member.getValue().isObject()) {
                member.getValue()
                        .properties()
                        .forEach(inner -> cell(cells, "/control/" + inner.getKey(), inner.getValue(), problems));
            } else {
                cell(cells, "/" + member.getKey(), member.getValue(), problems);
            }
        });
        return cells;
    }

    private static void cell(Map<String, String> cells, String pointer, JsonNode value, Problems problems) {
        if (!COLUMNS.containsValue(pointer)) {
            problems.add(pointer, ProblemCode.UNKNOWN_PROPERTY, "known", String.join(", ", COLUMNS.keySet()));
        } else if (!value.isNull()) {
            var text = Set.of("/metric", "/arm", "/source", "/from", "/to").contains(pointer);
            if (text ? value.isTextual() : value.isNumber()) {
                cells.put(
                        pointer, text ? value.textValue() : value.decimalValue().toString());
            } else {
                problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", text ? "string" : "number");
            }
        }
    }

    private static Arm arm(String text, Problems problems) {
        for (var arm : Arm.values()) {
            if (arm.name().equals(text.strip())) {
                return arm;
            }
        }
        problems.add("/arm", ProblemCode.UNKNOWN_CODE, "known", "TOOL, COMPARATOR");
        return Arm.TOOL;
    }

    private static @Nullable String text(@Nullable String cell) {
        return cell == null || cell.isBlank()
                ? null
                : cell.strip().substring(0, Math.min(cell.strip().length(), LONGEST_TEXT));
    }

    private static @Nullable LocalDate day(Map<String, String> cells, String pointer, Problems problems) {
        var cell = text(cells.get(pointer));
        if (cell == null) {
            return null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "date");
            return null;
        }
    }

    private static @Nullable Long whole(Map<String, String> cells, String pointer, Problems problems) {
        var number = number(cells, pointer, problems);
        if (number == null) {
            return null;
        }
        if (!NumberAnswer.fits(number) || number.stripTrailingZeros().scale() > 0) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "integer");
            return null;
        }
        return number.longValueExact();
    }

    /** Neither NaN nor infinity is a number here. */
    private static @Nullable BigDecimal number(Map<String, String> cells, String pointer, Problems problems) {
        var cell = Optional.ofNullable(cells.get(pointer)).map(String::strip).orElse("");
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.length() <= LONGEST_NUMBER) {
            try {
                return new BigDecimal(cell);
            } catch (NumberFormatException notANumber) {
                // Reported below, like one that is too long.
            }
        }
        problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "number");
        return null;
    }
}
