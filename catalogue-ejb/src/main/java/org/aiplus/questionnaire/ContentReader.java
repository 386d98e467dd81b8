// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.aiplus.identity.Audience;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Turns content files into questions, vocabularies and texts. Strict: what is unknown, missing or contradictory is an
 * {@link IllegalArgumentException} that says where, because nobody would notice it otherwise.
 */
final class ContentReader {

    private static final Pattern QUESTION_CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final Pattern TERM_CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");
    private static final Set<String> FIELD_PROPERTIES = Set.of(
            "code", "type", "required", "vocabulary", "minLength", "maxLength", "maxItems", "min", "max", "check");

    private ContentReader() {}

    /** Reads {@code vocabularies.json}. */
    static Map<String, Vocabulary> vocabularies(JsonNode file) {
        var vocabularies = new LinkedHashMap<String, Vocabulary>();
        for (var entry : file.properties()) {
            var terms = new ArrayList<Term>();
            for (var node : entry.getValue()) {
                only(node, Set.of("code", "name", "meaning"), entry.getKey());
                var code = code(node, TERM_CODE);
                var meaning = node.has("meaning") ? texts(node.get("meaning"), entry.getKey() + " " + code) : null;
                terms.add(new Term(code, texts(node.path("name"), entry.getKey() + " " + code), meaning));
            }
            require(!terms.isEmpty(), "vocabulary " + entry.getKey() + " is empty");
            vocabularies.put(entry.getKey(), new Vocabulary(entry.getKey(), terms));
        }
        return vocabularies;
    }

    private static LocalisedText texts(JsonNode node, String where) {
        require(node.size() == Language.values().length, where + " has another number of languages");
        return QuestionSetView.inAllLanguages(language -> string(node, language.tag(), where));
    }

    /** Reads {@code question-set.json}. */
    static QuestionSet questionSet(JsonNode file, Map<String, Vocabulary> vocabularies) {
        only(file, Set.of("set", "version", "core", "sections"), "question set");
        var core = new ArrayList<CoreField>();
        for (var node : list(file, "core", "question set")) {
            only(node, Set.of("code", "publicity"), "core");
            core.add(new CoreField(code(node, QUESTION_CODE), publicity(node)));
        }
        var sections = new ArrayList<Section>();
        var sectionCodes = new LinkedHashSet<String>();
        var earlier = new LinkedHashMap<String, Question>();
        for (var node : list(file, "sections", "question set")) {
            only(node, Set.of("code", "questions"), "section");
            var code = code(node, QUESTION_CODE);
            require(sectionCodes.add(code), "section " + code + " exists twice");
            var questions = new ArrayList<Question>();
            for (var member : list(node, "questions", code)) {
                var question = question(member, vocabularies, earlier);
                earlier.put(question.code(), question);
                questions.add(question);
            }
            require(!questions.isEmpty(), "section " + code + " is empty");
            sections.add(new Section(code, questions));
        }
        return new QuestionSet(
                string(file, "set", "question set"),
                string(file, "version", "question set"),
                core,
                sections,
                vocabularies);
    }

    private static Question question(JsonNode node, Map<String, Vocabulary> known, Map<String, Question> earlier) {
        var allowed = new LinkedHashSet<>(FIELD_PROPERTIES);
        allowed.addAll(Set.of("publicity", "facet", "fields", "requiredToSubmit", "reported", "when"));
        only(node, allowed, "question");
        var publicity = publicity(node);
        var fields = new ArrayList<Question>();
        var fieldCodes = new LinkedHashSet<String>();
        for (var field : node.path("fields")) {
            only(field, FIELD_PROPERTIES, "field of " + node.path("code").asText());
            var read = answerable(field, publicity, List.of(), List.of(), known);
            require(read.type() != AnswerType.GROUP_LIST, "rows within rows at " + read.code());
            require(fieldCodes.add(read.code()), "field " + read.code() + " exists twice");
            fields.add(read);
        }
        var when = ConditionReader.read(node.path("when"), node.path("code").asText(), earlier, known);
        var question = answerable(node, publicity, when, fields, known);
        require(
                (question.type() == AnswerType.GROUP_LIST) == !fields.isEmpty(),
                question.code() + ": fields go with rows");
        require(
                !question.facet() || question.type().isChoice() || question.type() == AnswerType.YES_NO,
                question.code() + ": only a choice can be a facet");
        require(
                !question.reported() || !(question.required() || question.requiredToSubmit()),
                question.code() + ": nobody can be required to answer what others report");
        require(
                !question.facet() || publicity == Audience.PUBLIC,
                question.code() + ": a facet's counts would tell everybody what only some may read");
        return question;
    }

    private static Question answerable(
            JsonNode node,
            Audience publicity,
            List<Condition> when,
            List<Question> fields,
            Map<String, Vocabulary> known) {
        var code = code(node, QUESTION_CODE);
        var type = constant(string(node, "type", code), AnswerType::valueOf, code);
        var vocabulary = node.has("vocabulary") ? string(node, "vocabulary", code) : null;
        require((vocabulary != null) == type.isChoice(), code + ": a vocabulary goes with a choice");
        if (vocabulary != null && !vocabulary.equals(Question.DEPARTMENT)) {
            require(known.containsKey(vocabulary), code + ": no vocabulary " + vocabulary);
        }
        var check = node.has("check") ? check(string(node, "check", code), type, code) : null;
        var limits = limits(node, type, code);
        return new Question(
                code,
                type,
                publicity,
                flag(node, "required"),
                flag(node, "requiredToSubmit"),
                flag(node, "reported"),
                flag(node, "facet"),
                vocabulary,
                limits,
                check,
                when,
                fields);
    }

    private static Limits limits(JsonNode node, AnswerType type, String code) {
        var text = type.isText() || type == AnswerType.LOCALISED_TEXT;
        var many = type == AnswerType.MANY_OF || type == AnswerType.GROUP_LIST;
        require(node.has("maxLength") == text, code + ": maxLength goes with texts");
        require(node.has("maxItems") == many, code + ": maxItems goes with lists");
        require(text || !node.has("minLength"), code + ": minLength goes with texts");
        var number = type == AnswerType.NUMBER;
        require(number || (!node.has("min") && !node.has("max")), code + ": min and max go with numbers");
        var min = number(node, "min");
        var max = number(node, "max");
        require(min == null || max == null || min.compareTo(max) <= 0, code + ": min is above max");
        return new Limits(
                amount(node, "minLength", code),
                amount(node, "maxLength", code),
                amount(node, "maxItems", code),
                min,
                max);
    }

    private static Check check(String name, AnswerType type, String code) {
        var check = Check.ofCode(name).orElseThrow(() -> new IllegalArgumentException(code + ": no check " + name));
        var fits =
                switch (check) {
                    case HTTPS_URL -> type == AnswerType.URL;
                    case NOT_IN_FUTURE -> type == AnswerType.DATE;
                    case CURRENCY_CODE -> type == AnswerType.TEXT;
                };
        require(fits, code + ": check " + name + " does not fit the type");
        return check;
    }

    /** Reads the texts of one language and compares their keys with the questions. */
    static QuestionTexts.InLanguage texts(JsonNode file, QuestionSet set) {
        only(file, Set.of("sections", "questions", "fields"), "texts");
        var sections = new LinkedHashMap<String, String>();
        var questions = new LinkedHashMap<String, QuestionTexts.Asked>();
        var fields = new LinkedHashMap<String, String>();
        for (var section : set.sections()) {
            sections.put(section.code(), string(file.path("sections"), section.code(), "sections"));
            for (var question : section.questions()) {
                var node = file.path("questions").path(question.code());
                only(node, Set.of("label", "hint"), question.code());
                var hint = node.has("hint") ? string(node, "hint", question.code()) : "";
                questions.put(question.code(), new QuestionTexts.Asked(string(node, "label", question.code()), hint));
                for (var field : question.fields()) {
                    var key = question.code() + "." + field.code();
                    fields.put(key, string(file.path("fields"), key, "fields"));
                }
            }
        }
        only(file.path("sections"), sections.keySet(), "sections");
        only(file.path("questions"), questions.keySet(), "questions");
        only(file.path("fields"), fields.keySet(), "fields");
        return new QuestionTexts.InLanguage(sections, questions, fields);
    }

    static void only(JsonNode node, Set<String> allowed, String where) {
        var unknown = new TreeSet<String>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(allowed);
        require(unknown.isEmpty(), where + " has unknown " + unknown);
    }

    private static String code(JsonNode node, Pattern pattern) {
        var code = string(node, "code", "an entry");
        require(pattern.matcher(code).matches(), "bad code " + code);
        return code;
    }

    private static Audience publicity(JsonNode node) {
        return constant(
                string(node, "publicity", "a question"),
                Audience::valueOf,
                node.path("code").asText());
    }

    private static <E> E constant(String name, Function<String, E> valueOf, String where) {
        try {
            return valueOf.apply(name);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(where + ": unknown " + name, unknown);
        }
    }

    private static boolean flag(JsonNode node, String name) {
        require(!node.has(name) || node.get(name).isBoolean(), name + " is yes or no");
        return node.path(name).asBoolean(false);
    }

    private static JsonNode list(JsonNode node, String name, String where) {
        require(node.path(name).isArray(), where + " needs a list of " + name);
        return node.path(name);
    }

    /** An upper or lower limit, zero where there is none. */
    private static int amount(JsonNode node, String name, String where) {
        var value = node.path(name);
        require(value.isMissingNode() || (value.canConvertToInt() && value.intValue() > 0), where + ": bad " + name);
        return value.asInt(0);
    }

    private static @Nullable BigDecimal number(JsonNode node, String name) {
        require(!node.has(name) || node.get(name).isNumber(), name + " is a number");
        return node.has(name) ? node.get(name).decimalValue() : null;
    }

    static String string(JsonNode node, String name, String where) {
        var value = node.path(name);
        require(value.isTextual() && !value.textValue().isBlank(), where + " needs " + name);
        return value.textValue();
    }

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
