// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.aiplus.questionnaire.AnswerType;
import org.aiplus.shared.Language;
import org.aiplus.shared.TextState;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, as the JSON document that the API takes. Nothing is judged here: what is not a number or a day stays
 * as it was typed, and the façade says what is wrong with it. Line ends become single line feeds, space around a text
 * goes, and what was left blank is absent.
 */
public final class FormDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

    private FormDocument() {}

    /** The document with the answers of one section as typed; everything else in it stays. */
    public static ObjectNode with(ObjectNode document, FormSection section, FormValues typed) {
        var changed = document.deepCopy();
        for (var question : section.questions()) {
            var parent = parent(changed, question);
            var value = value(question, typed);
            if (value == null) {
                parent.remove(name(question));
            } else {
                parent.set(name(question), value);
            }
        }
        return changed;
    }

    /**
     * What was typed in one section as a merge patch of the document (RFC 7396): what is blank is taken back, a language
     * of a text as well as an answer.
     */
    public static ObjectNode patch(FormSection section, FormValues typed) {
        var patch = NODES.objectNode();
        for (var question : section.questions()) {
            var value = value(question, typed);
            if (question.type() == AnswerType.LOCALISED_TEXT && value instanceof ObjectNode text) {
                for (var language : Language.values()) {
                    if (!text.has(language.tag())) {
                        text.putNull(language.tag());
                    }
                }
            }
            parent(patch, question).set(name(question), value == null ? NODES.nullNode() : value);
        }
        return patch;
    }

    /** The answer of a document to a question; {@code null} when there is none. */
    static @Nullable JsonNode answer(JsonNode document, FormQuestion question) {
        var node = document.at(JsonPointer.compile(question.pointer()));
        return node.isMissingNode() || node.isNull() ? null : node;
    }

    /** Whether a document answers a question. */
    public static boolean answered(JsonNode document, FormQuestion question) {
        return answer(document, question) != null;
    }

    static @Nullable JsonNode value(FormQuestion question, FormValues typed) {
        var field = question.field();
        return switch (question.type()) {
            case TEXT, LONG_TEXT, URL, EMAIL, ONE_OF -> text(typed.one(field));
            case LOCALISED_TEXT -> localised(field, typed);
            case MANY_OF -> codes(field, typed);
            case YES_NO -> yesNo(typed.one(field));
            case NUMBER -> number(typed.one(field));
            case DATE -> date(field, typed);
            case GROUP_LIST -> rows(question, typed);
        };
    }

    private static ObjectNode parent(ObjectNode document, FormQuestion question) {
        var pointer = question.pointer();
        var names = pointer.substring(1, Math.max(1, pointer.lastIndexOf('/')));
        return names.isEmpty() ? document : document.withObject("/" + names);
    }

    private static String name(FormQuestion question) {
        return question.pointer().substring(question.pointer().lastIndexOf('/') + 1);
    }

    private static @Nullable JsonNode text(String typed) {
        var text = clean(typed);
        return text.isEmpty() ? null : NODES.textNode(text);
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static @Nullable JsonNode localised(String field, FormValues typed) {
        var text = NODES.objectNode();
        for (var language : Language.values()) {
            var own = clean(typed.one(field + "-" + language.path()));
            if (!own.isEmpty()) {
                var draft = typed.has(field + "-" + language.path() + "-draft", "true");
                text.putObject(language.tag())
                        .put("text", own)
                        .put("state", (draft ? TextState.MACHINE_DRAFT : TextState.CHECKED).name());
            }
        }
        return text.isEmpty() ? null : text;
    }

    private static @Nullable JsonNode codes(String field, FormValues typed) {
        var codes = NODES.arrayNode();
        typed.all(field).stream().filter(code -> !code.isBlank()).distinct().forEach(codes::add);
        return codes.isEmpty() ? null : codes;
    }

    private static @Nullable JsonNode yesNo(String typed) {
        return switch (typed) {
            case "true" -> NODES.booleanNode(true);
            case "false" -> NODES.booleanNode(false);
            default -> text(typed);
        };
    }

    private static @Nullable JsonNode number(String typed) {
        var written = typed.strip();
        var plain = GROUPED.matcher(written).matches() ? written.replace(",", "") : written;
        return NUMBER.matcher(plain).matches() ? NODES.numberNode(new BigDecimal(plain)) : text(typed);
    }

    private static @Nullable JsonNode date(String field, FormValues typed) {
        var day = typed.one(field + "-day").strip();
        var month = typed.one(field + "-month").strip();
        var year = typed.one(field + "-year").strip();
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return null;
        }
        return NODES.textNode(year + "-" + twoDigits(month) + "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static @Nullable JsonNode rows(FormQuestion question, FormValues typed) {
        var rows = NODES.arrayNode();
        for (var number : FormRows.filled(question, typed)) {
            var row = rows.addObject();
            for (var part : question.row(number)) {
                var value = value(part, typed);
                if (value != null) {
                    row.set(name(part), value);
                }
            }
        }
        return rows.isEmpty() ? null : rows;
    }
}
