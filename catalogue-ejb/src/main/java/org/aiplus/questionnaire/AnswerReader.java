// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.LocalisedTextJson;
import org.aiplus.json.Problems;
import org.aiplus.questionnaire.Answer.ChoiceAnswer;
import org.aiplus.questionnaire.Answer.ChoicesAnswer;
import org.aiplus.questionnaire.Answer.DateAnswer;
import org.aiplus.questionnaire.Answer.LocalisedAnswer;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.questionnaire.Answer.RowsAnswer;
import org.aiplus.questionnaire.Answer.TextAnswer;
import org.aiplus.questionnaire.Answer.YesNoAnswer;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the value of one question at a time. Each method returns {@code null} when it has reported something. */
final class AnswerReader {

    private static final int MAX_KNOWN_CODES = 50;

    private final QuestionSet set;
    private final AnswerContext context;
    private final Problems problems;

    AnswerReader(QuestionSet set, AnswerContext context, Problems problems) {
        this.set = set;
        this.context = context;
        this.problems = problems;
    }

    /** Reads the member of an object that answers a question; {@code null} also when it is rightly absent. */
    @Nullable
    Answer member(JsonNode object, Question question, String pointer) {
        var at = pointer + "/" + question.code();
        var value = object.get(question.code());
        if (value == null) {
            if (question.mustBeAnswered(context.completeness())) {
                problems.add(at, ProblemCode.REQUIRED);
            }
            return null;
        }
        return value(value, question, at);
    }

    /** Reports an answer to a question that is not asked, unless a draft may keep it; never an answer. */
    void notAsked(JsonNode object, Question question, String pointer) {
        if (object.has(question.code()) && context.completeness() != Completeness.DRAFT) {
            problems.add(pointer + "/" + question.code(), ProblemCode.NOT_ASKED);
        }
    }

    private @Nullable Answer value(JsonNode value, Question question, String at) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT, URL, EMAIL -> text(value, question, at);
            case LOCALISED_TEXT -> localised(value, question, at);
            case ONE_OF -> choice(value, question, at);
            case MANY_OF -> choices(value, question, at);
            case YES_NO -> value.isBoolean() ? new YesNoAnswer(value.booleanValue()) : wrongType(at, "boolean");
            case NUMBER -> value.isNumber() ? number(value.decimalValue(), question, at) : wrongType(at, "number");
            case DATE -> date(value, question, at);
            case GROUP_LIST -> rows(value, question, at);
        };
    }

    private @Nullable Answer text(JsonNode value, Question question, String at) {
        if (!value.isTextual()) {
            return wrongType(at, "string");
        }
        return TextChecks.check(value.textValue(), question, at, problems) ? new TextAnswer(value.textValue()) : null;
    }

    private @Nullable Answer localised(JsonNode value, Question question, String at) {
        var text = LocalisedTextJson.read(value, true, question.limits().maxLength(), at, problems);
        if (text == null) {
            return null;
        }
        if (context.completeness() == Completeness.SUBMISSION) {
            text.missing().forEach(language -> problems.add(at + "/" + language.tag(), ProblemCode.REQUIRED));
        }
        return new LocalisedAnswer(text);
    }

    private @Nullable Answer choice(JsonNode value, Question question, String at) {
        var code = code(value, question, at);
        return code == null ? null : new ChoiceAnswer(code);
    }

    private @Nullable Answer choices(JsonNode value, Question question, String at) {
        if (!items(value, question, at)) {
            return null;
        }
        var before = problems.count();
        var codes = new LinkedHashSet<String>();
        for (var i = 0; i < value.size(); i++) {
            var itemAt = JsonPointers.item(at, i);
            var code = code(value.get(i), question, itemAt);
            if (code != null && !codes.add(code)) {
                problems.add(itemAt, ProblemCode.DUPLICATE_ITEM);
            }
        }
        return problems.count() == before ? new ChoicesAnswer(List.copyOf(codes)) : null;
    }

    private @Nullable String code(JsonNode value, Question question, String at) {
        if (!value.isTextual()) {
            return wrongType(at, "string");
        }
        var code = value.textValue();
        if (question.namesDepartments()) {
            if (!context.knownDepartment().test(code)) {
                problems.add(at, ProblemCode.UNKNOWN_DEPARTMENT);
                return null;
            }
            return code;
        }
        var vocabulary = set.vocabularyOf(question);
        if (!vocabulary.has(code)) {
            problems.add(at, ProblemCode.UNKNOWN_CODE, "known", capped(vocabulary.codes()));
            return null;
        }
        return code;
    }

    private static List<String> capped(Collection<String> codes) {
        return codes.stream().limit(MAX_KNOWN_CODES).toList();
    }

    private @Nullable Answer number(BigDecimal number, Question question, String at) {
        var limits = question.limits();
        var max = limits.max() == null ? NumberAnswer.LARGEST : limits.max();
        var min = limits.min() == null ? NumberAnswer.LARGEST.negate() : limits.min();
        if (number.compareTo(max) > 0) {
            problems.add(at, ProblemCode.TOO_LARGE, "maximum", max);
            return null;
        }
        if (number.compareTo(min) < 0) {
            problems.add(at, ProblemCode.TOO_SMALL, "minimum", min);
            return null;
        }
        if (!NumberAnswer.fits(number)) {
            problems.add(at, ProblemCode.WRONG_FORMAT, "format", "decimals");
            return null;
        }
        return new NumberAnswer(number);
    }

    private @Nullable Answer date(JsonNode value, Question question, String at) {
        if (!value.isTextual()) {
            return wrongType(at, "string");
        }
        var date = TextChecks.date(value.textValue());
        if (date == null) {
            problems.add(at, ProblemCode.WRONG_FORMAT, "format", "date");
            return null;
        }
        if (question.check() == Check.NOT_IN_FUTURE && date.isAfter(context.today())) {
            problems.add(at, ProblemCode.DATE_IN_FUTURE);
            return null;
        }
        return new DateAnswer(date);
    }

    private @Nullable Answer rows(JsonNode value, Question question, String at) {
        if (!items(value, question, at)) {
            return null;
        }
        var before = problems.count();
        var rows = new ArrayList<Map<String, Answer>>();
        var seen = new HashSet<Map<String, Answer>>();
        for (var i = 0; i < value.size(); i++) {
            var rowAt = JsonPointers.item(at, i);
            var row = row(value.get(i), question, rowAt);
            if (row != null) {
                if (!seen.add(row)) {
                    problems.add(rowAt, ProblemCode.DUPLICATE_ITEM);
                }
                rows.add(row);
            }
        }
        return problems.count() == before ? new RowsAnswer(rows) : null;
    }

    private @Nullable Map<String, Answer> row(JsonNode value, Question question, String at) {
        if (!value.isObject()) {
            return wrongType(at, "object");
        }
        if (value.isEmpty()) {
            problems.add(at, ProblemCode.REQUIRED);
            return null;
        }
        var before = problems.count();
        var known = question.fields().stream().map(Question::code).toList();
        for (var entry : value.properties()) {
            if (!known.contains(entry.getKey())) {
                var memberAt = JsonPointers.member(at, entry.getKey());
                problems.add(memberAt, ProblemCode.UNKNOWN_PROPERTY, "known", known);
            }
        }
        var row = new LinkedHashMap<String, Answer>();
        for (var field : question.fields()) {
            var answer = member(value, field, at);
            if (answer != null) {
                row.put(field.code(), answer);
            }
        }
        return problems.count() == before ? row : null;
    }

    /** Checks what all arrays have in common. Items behind the limit are not looked at: their number has no limit. */
    private boolean items(JsonNode value, Question question, String at) {
        if (!value.isArray()) {
            wrongType(at, "array");
            return false;
        }
        if (value.isEmpty() && question.mustBeAnswered(context.completeness())) {
            problems.add(at, ProblemCode.REQUIRED);
            return false;
        }
        if (value.size() > question.limits().maxItems()) {
            problems.add(
                    at, ProblemCode.TOO_MANY_ITEMS, "maximum", question.limits().maxItems());
            return false;
        }
        return true;
    }

    private <A> @Nullable A wrongType(String at, String expected) {
        problems.add(at, ProblemCode.WRONG_TYPE, "expected", expected);
        return null;
    }
}
