// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;

/** A day as three fields. */
public record TypedDay(String day, String month, String year) {

    /** Nothing typed. */
    public static final TypedDay NONE = new TypedDay("", "", "");

    /**
     * What the three controls of a day hold.
     *
     * @param field gives the content of a control by its name
     * @param name of the day; the controls have {@code -day}, {@code -month} and {@code -year} behind it
     */
    public static TypedDay of(UnaryOperator<String> field, String name) {
        return new TypedDay(field.apply(name + "-day"), field.apply(name + "-month"), field.apply(name + "-year"));
    }

    /** The day as the product writes it; what is no day stays recognisable as wrong. */
    public String text() {
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return "";
        }
        return year + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    /**
     * The day that a control must hold.
     *
     * @param name of the day, which is its pointer too
     * @param problems hears REQUIRED or WRONG_FORMAT; the answer then means nothing
     */
    public static LocalDate required(UnaryOperator<String> field, String name, Consumer<Problem> problems) {
        var text = of(field, name).text();
        try {
            if (!text.isEmpty()) {
                return LocalDate.parse(text);
            }
            problems.accept(Problem.at("/" + name, ProblemCode.REQUIRED));
        } catch (DateTimeParseException noDay) {
            problems.accept(Problem.at("/" + name, ProblemCode.WRONG_FORMAT, "format", "date"));
        }
        return LocalDate.EPOCH;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
