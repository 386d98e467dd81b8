// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.LocalisedTextJson;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.questionnaire.Answer.ChoiceAnswer;
import org.aiplus.questionnaire.Answer.ChoicesAnswer;
import org.aiplus.questionnaire.Answer.DateAnswer;
import org.aiplus.questionnaire.Answer.LocalisedAnswer;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.questionnaire.Answer.RowsAnswer;
import org.aiplus.questionnaire.Answer.TextAnswer;
import org.aiplus.questionnaire.Answer.YesNoAnswer;
import org.aiplus.shared.ProblemCode;

/**
 * Answers as JSON: an object from question code to value. Texts, codes and days ({@code 2026-11-21}) are strings, yes
 * and no are booleans, several codes are an array, a localised text is an object by language and rows are an array of
 * objects. Written in the order of the questions, so that equal answers are equal bytes.
 */
public final class AnswersJson {

    private static final JsonFactory JSON = new JsonFactory();

    private AnswersJson() {}

    /**
     * Reads answers that somebody sent and reports everything that is wrong with them, each problem with a pointer under
     * the given one.
     *
     * @param pointer pointer of the node itself, for example {@code /answers}
     * @return the answers that are good; what was reported is left out
     */
    public static Answers read(
            JsonNode node, QuestionSet set, AnswerContext context, String pointer, Problems problems) {
        if (!node.isObject()) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "object");
            return Answers.NONE;
        }
        for (var entry : node.properties()) {
            if (set.question(entry.getKey()).isEmpty()) {
                var at = JsonPointers.member(pointer, entry.getKey());
                problems.add(at, ProblemCode.UNKNOWN_QUESTION, "questionSet", set.version());
            }
        }
        var reader = new AnswerReader(set, context, problems);
        var read = new LinkedHashMap<String, Answer>();
        for (var question : set.questions()) {
            if (!asked(question, read, context)) {
                reader.notAsked(node, question, pointer);
                continue;
            }
            var answer = reader.member(node, question, pointer);
            if (answer != null) {
                read.put(question.code(), answer);
            }
        }
        return new Answers(read);
    }

    /** A draft keeps what was typed, also where another answer has made it needless. */
    private static boolean asked(Question question, Map<String, Answer> read, AnswerContext context) {
        return switch (context.completeness()) {
            case DRAFT -> true;
            case RECORD -> question.asked(read);
            case SUBMISSION -> !question.reported() && question.asked(read);
        };
    }

    /**
     * Reads answers that the product wrote itself. They were checked when they were given; what has changed around them
     * since, such as the list of departments, does not make them unreadable.
     *
     * @throws IllegalStateException when they do not fit the question set
     */
    public static Answers stored(String json, QuestionSet set) {
        return StoredAnswers.read(StoredJson.tree(json), set);
    }

    /** The answers as text, canonical. */
    public static String toJson(Answers answers) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            write(json, answers);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The answers as a tree. */
    public static ObjectNode toTree(Answers answers) {
        return toTree(answers.byCode());
    }

    private static ObjectNode toTree(Map<String, Answer> answers) {
        var tree = JsonNodeFactory.instance.objectNode();
        answers.forEach((code, answer) -> tree.set(code, toTree(answer)));
        return tree;
    }

    private static JsonNode toTree(Answer answer) {
        var nodes = JsonNodeFactory.instance;
        if (answer instanceof TextAnswer text) {
            return nodes.textNode(text.text());
        } else if (answer instanceof LocalisedAnswer localised) {
            return LocalisedTextJson.toTree(localised.text());
        } else if (answer instanceof ChoiceAnswer choice) {
            return nodes.textNode(choice.code());
        } else if (answer instanceof ChoicesAnswer choices) {
            var codes = nodes.arrayNode();
            choices.codes().forEach(codes::add);
            return codes;
        } else if (answer instanceof YesNoAnswer yesNo) {
            return nodes.booleanNode(yesNo.yes());
        } else if (answer instanceof NumberAnswer number) {
            return nodes.numberNode(number.number());
        } else if (answer instanceof DateAnswer date) {
            return nodes.textNode(date.date().toString());
        } else {
            var rows = nodes.arrayNode();
            ((RowsAnswer) answer).rows().forEach(row -> rows.add(toTree(row)));
            return rows;
        }
    }

    /** Writes the answers as the next value, the same as {@link #toTree} without making a tree. */
    public static void write(JsonGenerator json, Answers answers) throws IOException {
        write(json, answers.byCode());
    }

    private static void write(JsonGenerator json, Map<String, Answer> answers) throws IOException {
        json.writeStartObject();
        for (var entry : answers.entrySet()) {
            json.writeFieldName(entry.getKey());
            write(json, entry.getValue());
        }
        json.writeEndObject();
    }

    /** Writes one answer as the next value. */
    public static void write(JsonGenerator json, Answer answer) throws IOException {
        if (answer instanceof TextAnswer text) {
            json.writeString(text.text());
        } else if (answer instanceof LocalisedAnswer localised) {
            LocalisedTextJson.write(json, localised.text());
        } else if (answer instanceof ChoiceAnswer choice) {
            json.writeString(choice.code());
        } else if (answer instanceof ChoicesAnswer choices) {
            json.writeStartArray();
            for (var code : choices.codes()) {
                json.writeString(code);
            }
            json.writeEndArray();
        } else if (answer instanceof YesNoAnswer yesNo) {
            json.writeBoolean(yesNo.yes());
        } else if (answer instanceof NumberAnswer number) {
            json.writeNumber(number.number());
        } else if (answer instanceof DateAnswer date) {
            json.writeString(date.date().toString());
        } else {
            json.writeStartArray();
            for (var row : ((RowsAnswer) answer).rows()) {
                write(json, row);
            }
            json.writeEndArray();
        }
    }
}
