// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.LocalisedText.Text;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.TextState;
import org.jspecify.annotations.Nullable;

/**
 * A localised text as JSON: <code>{"en": {"text": "…", "state": "CHECKED"}, "zh-Hant-HK": {…}, "zh-Hans": {…}}</code>. A
 * missing language is an absent key. Written in the order of {@link Language}.
 */
public final class LocalisedTextJson {

    private static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::tag).toList();
    private static final List<String> STATES =
            Arrays.stream(TextState.values()).map(TextState::name).toList();
    private static final List<String> PROPERTIES = List.of("text", "state");

    private LocalisedTextJson() {}

    /**
     * Reads a text and reports everything that is wrong with it: WRONG_TYPE, UNKNOWN_LANGUAGE, UNKNOWN_PROPERTY,
     * UNKNOWN_CODE for the state, REQUIRED for no language at all, a missing text or state and a blank text, and what
     * {@link TextRules} reports.
     *
     * @param lines whether line breaks are allowed
     * @param maxLength most characters in each language
     * @return the text, or {@code null} when anything was reported
     */
    public static @Nullable LocalisedText read(
            JsonNode node, boolean lines, int maxLength, String pointer, Problems problems) {
        var before = problems.count();
        if (!node.isObject()) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "object");
            return null;
        }
        if (node.isEmpty()) {
            problems.add(pointer, ProblemCode.REQUIRED);
            return null;
        }
        var texts = new EnumMap<Language, Text>(Language.class);
        for (var entry : node.properties()) {
            var at = JsonPointers.member(pointer, entry.getKey());
            var language = Language.ofTag(entry.getKey());
            if (language.isEmpty()) {
                problems.add(at, ProblemCode.UNKNOWN_LANGUAGE, "known", LANGUAGES);
                continue;
            }
            var text = readText(entry.getValue(), lines, maxLength, at, problems);
            if (text != null) {
                texts.put(language.get(), text);
            }
        }
        return problems.count() == before ? new LocalisedText(texts) : null;
    }

    private static @Nullable Text readText(
            JsonNode node, boolean lines, int maxLength, String pointer, Problems problems) {
        if (!node.isObject()) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "object");
            return null;
        }
        for (var entry : node.properties()) {
            if (!PROPERTIES.contains(entry.getKey())) {
                problems.add(
                        JsonPointers.member(pointer, entry.getKey()),
                        ProblemCode.UNKNOWN_PROPERTY,
                        "known",
                        PROPERTIES);
            }
        }
        var text = string(node, "text", pointer, problems);
        if (text != null && !TextRules.check(text, lines, 1, maxLength, pointer + "/text", problems)) {
            text = null;
        }
        var state = string(node, "state", pointer, problems);
        if (state != null && !STATES.contains(state)) {
            problems.add(pointer + "/state", ProblemCode.UNKNOWN_CODE, "known", STATES);
            state = null;
        }
        return text == null || state == null ? null : new Text(text, TextState.valueOf(state));
    }

    private static @Nullable String string(JsonNode object, String name, String pointer, Problems problems) {
        var value = object.get(name);
        if (value == null) {
            problems.add(pointer + "/" + name, ProblemCode.REQUIRED);
            return null;
        }
        if (!value.isTextual()) {
            problems.add(pointer + "/" + name, ProblemCode.WRONG_TYPE, "expected", "string");
            return null;
        }
        return value.textValue();
    }

    /** The text as a tree. */
    public static ObjectNode toTree(LocalisedText text) {
        var tree = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<Language, Text> entry : text.texts().entrySet()) {
            tree.putObject(entry.getKey().tag())
                    .put("text", entry.getValue().text())
                    .put("state", entry.getValue().state().name());
        }
        return tree;
    }

    /** Writes the text as the next value, the same as {@link #toTree} without making a tree. */
    public static void write(JsonGenerator json, LocalisedText text) throws IOException {
        json.writeStartObject();
        for (Map.Entry<Language, Text> entry : text.texts().entrySet()) {
            json.writeObjectFieldStart(entry.getKey().tag());
            json.writeStringField("text", entry.getValue().text());
            json.writeStringField("state", entry.getValue().state().name());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
