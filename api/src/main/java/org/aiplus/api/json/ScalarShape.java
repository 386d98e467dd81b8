// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;

/** Compares one JSON value with the type of a record's component. */
final class ScalarShape {

    /** Most characters of a text for which nothing else is declared. */
    private static final int USUAL_LENGTH = 2_000;

    /** Most digits before and after the point of a number. */
    private static final int MOST_DIGITS = 30;

    private static final Map<Class<?>, String> FORMATS = Map.of(
            LocalDate.class, "date",
            Instant.class, "date-time",
            Duration.class, "duration",
            UUID.class, "uuid",
            URI.class, "uri");

    private ScalarShape() {}

    static void check(Class<?> type, AnnotatedElement limits, JsonNode value, String pointer, Problems problems) {
        if (type == boolean.class || type == Boolean.class) {
            require(value.isBoolean(), "boolean", pointer, problems);
        } else if (isWhole(type)) {
            checkWhole(type, limits, value, pointer, problems);
        } else if (type == BigDecimal.class) {
            checkNumber(value, pointer, problems);
        } else if (require(value.isTextual(), "string", pointer, problems)) {
            checkText(type, limits, value.textValue(), pointer, problems);
        }
    }

    /** A number of a size that people write: one with a huge exponent would be written out digit by digit. */
    private static void checkNumber(JsonNode value, String pointer, Problems problems) {
        if (require(value.isNumber(), "number", pointer, problems)) {
            var number = value.decimalValue();
            if (number.scale() > MOST_DIGITS || number.precision() - number.scale() > MOST_DIGITS) {
                problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "number");
            }
        }
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    private static void checkWhole(
            Class<?> type, AnnotatedElement limits, JsonNode value, String pointer, Problems problems) {
        if (!require(value.isIntegralNumber(), "integer", pointer, problems)) {
            return;
        }
        var narrow = type == int.class || type == Integer.class;
        var smallest = Math.max(RecordShape.smallest(limits), narrow ? Integer.MIN_VALUE : Long.MIN_VALUE);
        var largest = Math.min(RecordShape.largest(limits), narrow ? Integer.MAX_VALUE : Long.MAX_VALUE);
        if (value.canConvertToLong()
                ? value.longValue() < smallest
                : value.bigIntegerValue().signum() < 0) {
            problems.add(pointer, ProblemCode.TOO_SMALL, "minimum", smallest);
        } else if (!value.canConvertToLong() || value.longValue() > largest) {
            problems.add(pointer, ProblemCode.TOO_LARGE, "maximum", largest);
        }
    }

    private static void checkText(
            Class<?> type, AnnotatedElement limits, String value, String pointer, Problems problems) {
        if (type.isEnum()) {
            var known = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            if (!known.contains(value)) {
                problems.add(pointer, ProblemCode.UNKNOWN_CODE, "known", known);
            }
            return;
        }
        var size = limits.getAnnotation(Size.class);
        var longest = size == null ? USUAL_LENGTH : size.max();
        if (TextRules.check(
                        value,
                        limits.isAnnotationPresent(Lines.class),
                        size == null ? 1 : Math.max(1, size.min()),
                        longest,
                        pointer,
                        problems)
                && type != String.class
                && !isWritten(type, value)) {
            problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", FORMATS.getOrDefault(type, "text"));
        }
    }

    private static boolean isWritten(Class<?> type, String value) {
        try {
            if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == Instant.class) {
                Instant.parse(value);
            } else if (type == Duration.class) {
                Duration.parse(value);
            } else if (type == URI.class) {
                new URI(value);
            } else if (type == UUID.class) {
                return value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
            } else {
                throw new IllegalStateException(
                        "a record of the interface has a component that cannot be checked: " + type);
            }
            return true;
        } catch (DateTimeParseException | URISyntaxException e) {
            return false;
        }
    }

    private static boolean require(boolean matches, String expected, String pointer, Problems problems) {
        if (!matches) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", expected);
        }
        return matches;
    }
}
