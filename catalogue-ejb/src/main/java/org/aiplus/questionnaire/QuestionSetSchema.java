// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import org.aiplus.shared.Language;
import org.aiplus.shared.TextState;

/**
 * The answers of a question set as JSON Schema (draft 2020-12), made from the questions themselves. It says all that a
 * schema can say; departments, days in the future and invisible characters are checked on receipt only.
 */
public final class QuestionSetSchema {

    private final QuestionSet set;
    private final QuestionTexts texts;
    private final Completeness completeness;
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    private QuestionSetSchema(QuestionSet set, QuestionTexts texts, Completeness completeness) {
        this.set = set;
        this.texts = texts;
        this.completeness = completeness;
    }

    /** The schema of a version, with its English labels as titles, for answers that must be as complete as this. */
    public static ObjectNode of(QuestionSet set, QuestionTexts texts, Completeness completeness) {
        return new QuestionSetSchema(set, texts, completeness).schema();
    }

    private ObjectNode schema() {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Answers of question set " + set.name() + " " + set.version());
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        var properties = schema.putObject("properties");
        var asked = set.questions().stream()
                .filter(question -> completeness != Completeness.SUBMISSION || !question.reported())
                .toList();
        for (var question : asked) {
            var property = value(question);
            property.put("title", texts.label(question.code(), Language.EN));
            var hint = texts.hint(question.code(), Language.EN);
            if (!hint.isEmpty()) {
                property.put("description", hint);
            }
            property.put("x-publicity", question.publicity().name());
            properties.set(question.code(), property);
        }
        required(
                schema,
                asked.stream().filter(question -> question.when().isEmpty()).toList());
        if (completeness != Completeness.DRAFT) {
            conditions(schema, asked);
        }
        schema.set("$defs", definitions);
        return schema;
    }

    /** A question that is not asked is not answered; one that is asked may have to be. */
    private void conditions(ObjectNode schema, Collection<Question> asked) {
        var conditional =
                asked.stream().filter(question -> !question.when().isEmpty()).toList();
        if (conditional.isEmpty()) {
            return;
        }
        var all = schema.putArray("allOf");
        for (var question : conditional) {
            var rule = all.addObject();
            var holds = rule.putObject("if").putArray("allOf");
            question.when().forEach(condition -> holds.add(holds(condition)));
            if (question.mustBeAnswered(completeness)) {
                rule.putObject("then").putArray("required").add(question.code());
            }
            rule.putObject("else").putObject("properties").put(question.code(), false);
        }
    }

    private ObjectNode holds(Condition condition) {
        var earlier = set.question(condition.question()).orElseThrow();
        var node = JsonNodeFactory.instance.objectNode();
        node.putArray("required").add(earlier.code());
        var answer = node.putObject("properties").putObject(earlier.code());
        var values = (earlier.type() == AnswerType.MANY_OF ? answer.putObject("contains") : answer).putArray("enum");
        for (var value : condition.values()) {
            if (earlier.type() == AnswerType.YES_NO) {
                values.add(Boolean.parseBoolean(value));
            } else {
                values.add(value);
            }
        }
        return node;
    }

    private ObjectNode value(Question question) {
        var limits = question.limits();
        var value = JsonNodeFactory.instance.objectNode();
        switch (question.type()) {
            case TEXT, LONG_TEXT, URL, EMAIL -> text(value, question);
            case LOCALISED_TEXT -> value.put("$ref", localisedText(limits.maxLength()));
            case ONE_OF -> code(value, question);
            case MANY_OF -> code(list(value, question).putObject("items"), question);
            case YES_NO -> value.put("type", "boolean");
            case NUMBER -> number(value, limits);
            case DATE -> value.put("type", "string").put("format", "date");
            case GROUP_LIST -> row(list(value, question).putObject("items"), question);
        }
        return value;
    }

    private static void text(ObjectNode value, Question question) {
        value.put("type", "string");
        value.put("minLength", Math.max(1, question.limits().minLength()));
        value.put("maxLength", question.limits().maxLength());
        if (question.type() == AnswerType.EMAIL) {
            value.put("format", "email");
        } else if (question.type() == AnswerType.URL) {
            value.put("format", "uri");
            value.put(
                    "pattern", "^[Hh][Tt][Tt][Pp]" + (question.check() == Check.HTTPS_URL ? "[Ss]" : "[Ss]?") + "://");
        } else {
            value.put("pattern", question.check() == Check.CURRENCY_CODE ? "^[A-Z]{3}$" : "\\S");
        }
    }

    private String localisedText(int maxLength) {
        var name = "localisedText" + maxLength;
        var everyLanguage = completeness == Completeness.SUBMISSION;
        if (!definitions.has(name)) {
            var definition = definitions.putObject(name);
            definition.put("type", "object");
            definition.put("minProperties", 1);
            definition.put("additionalProperties", false);
            if (everyLanguage) {
                var tags = definition.putArray("required");
                Arrays.stream(Language.values()).map(Language::tag).forEach(tags::add);
            }
            var languages = definition.putObject("properties");
            for (var language : Language.values()) {
                var text = languages.putObject(language.tag());
                text.put("type", "object");
                text.put("additionalProperties", false);
                text.putArray("required").add("text").add("state");
                var properties = text.putObject("properties");
                properties
                        .putObject("text")
                        .put("type", "string")
                        .put("maxLength", maxLength)
                        .put("pattern", "\\S");
                var states = properties.putObject("state").putArray("enum");
                Arrays.stream(TextState.values()).forEach(state -> states.add(state.name()));
            }
        }
        return "#/$defs/" + name;
    }

    private void code(ObjectNode value, Question question) {
        if (question.namesDepartments()) {
            value.put("type", "string").put("description", "Code of a department");
            return;
        }
        var vocabulary = set.vocabularyOf(question);
        if (!definitions.has(vocabulary.code())) {
            var codes = definitions.putObject(vocabulary.code()).putArray("enum");
            vocabulary.codes().forEach(codes::add);
        }
        value.put("$ref", "#/$defs/" + vocabulary.code());
    }

    private ObjectNode list(ObjectNode value, Question question) {
        value.put("type", "array");
        value.put("maxItems", question.limits().maxItems());
        value.put("uniqueItems", true);
        if (question.mustBeAnswered(completeness)) {
            value.put("minItems", 1);
        }
        return value;
    }

    private static void number(ObjectNode value, Limits limits) {
        var largest = Answer.NumberAnswer.LARGEST;
        value.put("type", "number");
        value.put("minimum", limits.min() == null ? largest.negate() : limits.min());
        value.put("maximum", limits.max() == null ? largest : limits.max());
        value.put("multipleOf", BigDecimal.ONE.movePointLeft(Answer.NumberAnswer.MAX_DECIMALS));
    }

    private void row(ObjectNode value, Question question) {
        value.put("type", "object");
        value.put("additionalProperties", false);
        value.put("minProperties", 1);
        var properties = value.putObject("properties");
        for (var field : question.fields()) {
            var property = value(field);
            property.put("title", texts.field(question.code(), field.code(), Language.EN));
            properties.set(field.code(), property);
        }
        required(value, question.fields());
    }

    private void required(ObjectNode object, Collection<Question> questions) {
        var required = new TreeSet<String>();
        questions.stream()
                .filter(question -> question.mustBeAnswered(completeness))
                .map(Question::code)
                .forEach(required::add);
        if (!required.isEmpty()) {
            required.forEach(object.putArray("required")::add);
        }
    }
}
