// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.aiplus.json.MailAddress;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.json.WebAddress;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Checks of the answers that are strings. */
final class TextChecks {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private TextChecks() {}

    /** Checks a text by the type, limits and check of its question; the format only of a text that is good otherwise. */
    static boolean check(String text, Question question, String at, Problems problems) {
        var limits = question.limits();
        var lines = question.type() == AnswerType.LONG_TEXT;
        if (!TextRules.check(text, lines, limits.minLength(), limits.maxLength(), at, problems)) {
            return false;
        }
        if (question.type() == AnswerType.URL) {
            return address(text, question.check() == Check.HTTPS_URL, at, problems);
        }
        if (question.type() == AnswerType.EMAIL && !MailAddress.wellFormed(text)) {
            problems.add(at, ProblemCode.WRONG_FORMAT, "format", "email");
            return false;
        }
        if (question.check() == Check.CURRENCY_CODE && !CURRENCY.matcher(text).matches()) {
            problems.add(at, ProblemCode.WRONG_FORMAT, "format", "currency");
            return false;
        }
        return true;
    }

    private static boolean address(String text, boolean httpsNeeded, String at, Problems problems) {
        if (!WebAddress.wellFormed(text)) {
            problems.add(at, ProblemCode.WRONG_FORMAT, "format", "url");
            return false;
        }
        if (httpsNeeded && !WebAddress.secure(text)) {
            problems.add(at, ProblemCode.HTTPS_NEEDED);
            return false;
        }
        return true;
    }

    /** The day that {@code yyyy-mm-dd} means, {@code null} when there is none. */
    static @Nullable LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
