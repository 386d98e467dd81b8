// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Tells whether text is a value of the type that an operation declares. */
final class ParameterValues {

    /** Most characters of a value for which nothing shorter is declared. */
    static final int LONGEST = 400;

    /** Most values of one parameter that may be repeated. */
    static final int MOST = 50;

    private ParameterValues() {}

    static boolean isA(Class<?> type, String value) {
        if (!isPlain(value)) {
            return false;
        }
        if (type == String.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return value.matches("-?\\d{1,10}") && Long.parseLong(value) == (int) Long.parseLong(value);
        }
        if (type == long.class || type == Long.class) {
            return value.matches("-?\\d{1,18}");
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true".equals(value) || "false".equals(value);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
        }
        if (type == UUID.class) {
            return value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        }
        return isTime(type, value);
    }

    /** No control characters and no halves of characters: no database or index can keep them. */
    static boolean isPlain(String value) {
        return value.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        || c == 0xFFFD);
    }

    /** What a problem says of a type that is neither text nor a choice: the name of its parameter, and its value. */
    static Map<String, String> needed(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("expected", "boolean");
        }
        if (type == UUID.class) {
            return Map.of("format", "uuid");
        }
        if (type == LocalDate.class) {
            return Map.of("format", "date");
        }
        return type == Instant.class ? Map.of("format", "date-time") : Map.of("expected", "integer");
    }

    private static boolean isTime(Class<?> type, String value) {
        try {
            if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else if (type == Instant.class) {
                Instant.parse(value);
            } else {
                throw new IllegalStateException(
                        "an operation declares a parameter of a type that cannot be checked: " + type);
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
