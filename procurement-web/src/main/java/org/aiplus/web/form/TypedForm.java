// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, by the name of the control; it stands there again when the form is refused.
 *
 * @param sent as the browser sent it
 */
public record TypedForm(Map<String, List<String>> sent) {

    /** Nothing typed. */
    public static final TypedForm NONE = new TypedForm(Map.of());

    public TypedForm {
        sent = new LinkedHashMap<>(sent);
    }

    /** A form that holds these values before anybody types. */
    public static TypedForm of(Map<String, String> values) {
        var sent = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> sent.put(name, List.of(value)));
        return new TypedForm(sent);
    }

    /** What a control holds, without blanks around it. */
    public String value(String name) {
        return Objects.requireNonNullElse(sent.get(name), List.of("")).get(0).strip();
    }

    /** What a control holds; {@code null} when that is nothing. */
    public @Nullable String optional(String name) {
        var value = value(name);
        return value.isEmpty() ? null : value;
    }

    /** Everything that was chosen of several. */
    public List<String> all(String name) {
        return Objects.requireNonNullElse(sent.get(name), List.<String>of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Whether something was chosen of several. */
    public boolean chosen(String name, String value) {
        return all(name).contains(value);
    }

    /** One of these constants; {@code null} for anything else. */
    public <E extends Enum<E>> @Nullable E one(String name, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(value(name)))
                .findFirst()
                .orElse(null);
    }

    /** A number, with or without commas; {@code null} for nothing, and for what is none, which is reported. */
    public @Nullable BigDecimal number(String name, String pointer, Consumer<Problem> problems) {
        var text = value(name).replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?")) {
            problems.accept(Problem.at(pointer, ProblemCode.WRONG_TYPE, "expected", "number"));
            return null;
        }
        return new BigDecimal(text);
    }

    /** The three controls of a day. */
    public TypedDay day(String name) {
        return TypedDay.of(this::value, name);
    }

    /** A day; {@code null} for nothing, and for what is none, which is reported. */
    public @Nullable LocalDate date(String name, String pointer, Consumer<Problem> problems) {
        var text = day(name).text();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            problems.accept(Problem.at(pointer, ProblemCode.WRONG_FORMAT, "format", "date"));
            return null;
        }
    }
}
