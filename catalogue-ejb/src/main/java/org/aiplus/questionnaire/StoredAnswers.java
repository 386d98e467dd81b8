// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.json.StoredJson;
import org.aiplus.questionnaire.Answer.ChoiceAnswer;
import org.aiplus.questionnaire.Answer.ChoicesAnswer;
import org.aiplus.questionnaire.Answer.DateAnswer;
import org.aiplus.questionnaire.Answer.LocalisedAnswer;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.questionnaire.Answer.RowsAnswer;
import org.aiplus.questionnaire.Answer.TextAnswer;
import org.aiplus.questionnaire.Answer.YesNoAnswer;

/**
 * Reads answers that the product wrote itself. Their texts, codes and limits were checked by {@link AnswerReader} when they
 * were given and are not checked again, because every page and the index read them; only their shape must be right.
 */
final class StoredAnswers {

    private StoredAnswers() {}

    /**
     * The answers in the order of the questions.
     *
     * @throws IllegalStateException when they do not fit the question set
     */
    static Answers read(JsonNode stored, QuestionSet set) {
        return new Answers(read(stored, set.questions(), set));
    }

    private static Map<String, Answer> read(JsonNode stored, List<Question> questions, QuestionSet set) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var question : questions) {
            var value = stored.get(question.code());
            if (value != null) {
                answers.put(question.code(), answer(value, question, set));
            }
        }
        if (!stored.isObject() || answers.size() != stored.size()) {
            throw misfit("an unknown code", set);
        }
        return answers;
    }

    private static Answer answer(JsonNode value, Question question, QuestionSet set) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT, URL, EMAIL -> new TextAnswer(text(value, question, set));
            case LOCALISED_TEXT -> new LocalisedAnswer(StoredJson.localisedText(value));
            case ONE_OF -> new ChoiceAnswer(text(value, question, set));
            case MANY_OF -> new ChoicesAnswer(codes(value, question, set));
            case YES_NO ->
                new YesNoAnswer(shaped(value.isBoolean(), value, question, set).booleanValue());
            case NUMBER ->
                new NumberAnswer(shaped(value.isNumber(), value, question, set).decimalValue());
            case DATE -> new DateAnswer(LocalDate.parse(text(value, question, set)));
            case GROUP_LIST -> new RowsAnswer(rows(value, question, set));
        };
    }

    private static String text(JsonNode value, Question question, QuestionSet set) {
        return shaped(value.isTextual(), value, question, set).textValue();
    }

    private static List<String> codes(JsonNode value, Question question, QuestionSet set) {
        var codes = new ArrayList<String>(value.size());
        shaped(value.isArray(), value, question, set).forEach(code -> codes.add(text(code, question, set)));
        return codes;
    }

    private static List<Map<String, Answer>> rows(JsonNode value, Question question, QuestionSet set) {
        var rows = new ArrayList<Map<String, Answer>>(value.size());
        shaped(value.isArray(), value, question, set).forEach(row -> rows.add(read(row, question.fields(), set)));
        return rows;
    }

    private static JsonNode shaped(boolean right, JsonNode value, Question question, QuestionSet set) {
        if (!right) {
            throw misfit(question.code(), set);
        }
        return value;
    }

    private static IllegalStateException misfit(String what, QuestionSet set) {
        return new IllegalStateException("stored answers do not fit question set " + set.version() + ": " + what);
    }
}
