// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.aiplus.json.Problems;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.form.TypedDay;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into forms about pilots; what cannot be read is a problem and never zero. */
final class PilotForm {

    private static final int LONGEST_NUMBER = 40;

    private final Map<String, List<String>> sent;
    private final Problems problems = new Problems();

    PilotForm(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    /** What is wrong so far. */
    Problems problems() {
        return problems;
    }

    /** What was typed into a control; empty for nothing. */
    String text(String name) {
        var values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    /** What was typed, {@code null} for nothing. */
    @Nullable
    String textOrNull(String name) {
        var typed = text(name);
        return typed.isEmpty() ? null : typed;
    }

    boolean ticked(String name) {
        return sent.containsKey(name);
    }

    /**
     * A number, {@code null} for nothing.
     *
     * @param pointer where a problem of it is reported
     */
    @Nullable
    BigDecimal number(String name, String pointer) {
        var typed = text(name).replace(",", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.length() <= LONGEST_NUMBER && typed.matches("-?[0-9]+([.][0-9]+)?")) {
            return new BigDecimal(typed);
        }
        problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "number");
        return null;
    }

    /** A whole number, {@code null} for nothing. */
    @Nullable
    Long whole(String name, String pointer) {
        var number = number(name, pointer);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "integer");
            return null;
        }
        return number.longValueExact();
    }

    /** A day of three controls, {@code null} for nothing. */
    @Nullable
    LocalDate day(String name, String pointer) {
        if (TypedDay.of(this::text, name).text().isEmpty()) {
            return null;
        }
        var day = day(this::text, name);
        if (day == null) {
            problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "date");
        }
        return day;
    }

    /** A day of three controls, {@code null} for nothing and for what is no day. */
    static @Nullable LocalDate day(UnaryOperator<String> field, String name) {
        try {
            var typed = TypedDay.of(field, name).text();
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** One of the values of an enumeration, {@code null} for nothing. */
    <T extends Enum<T>> @Nullable T choice(Class<T> type, String name) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(text(name))) {
                return value;
            }
        }
        return null;
    }
}
