// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.TextState;

/**
 * JSON columns that the product wrote itself. They were checked on their way in, so a column that cannot be read is a
 * defect and not a refusal.
 */
public final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StoredJson() {}

    /** Any tree as text. */
    public static String format(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** A column as a tree. */
    public static JsonNode tree(String column) {
        try {
            return MAPPER.readTree(column);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored JSON column cannot be read", e);
        }
    }

    /** A localised text as text. */
    public static String format(LocalisedText text) {
        return format(LocalisedTextJson.toTree(text));
    }

    /** A column that holds a localised text. */
    public static LocalisedText localisedText(String column) {
        return localisedText(tree(column));
    }

    /** A part of a column that is a localised text. */
    public static LocalisedText localisedText(JsonNode node) {
        var texts = new EnumMap<Language, LocalisedText.Text>(Language.class);
        for (var entry : node.properties()) {
            var text = entry.getValue();
            var language = Language.ofTag(entry.getKey()).orElseThrow(StoredJson::unreadable);
            texts.put(
                    language,
                    new LocalisedText.Text(
                            Optional.ofNullable(text.path("text").textValue()).orElseThrow(StoredJson::unreadable),
                            TextState.valueOf(text.path("state").asText())));
        }
        return new LocalisedText(texts);
    }

    private static IllegalStateException unreadable() {
        return new IllegalStateException("a stored localised text cannot be read");
    }

    /** A list of codes as text. */
    public static String format(List<String> codes) {
        var array = JsonNodeFactory.instance.arrayNode(codes.size());
        codes.forEach(array::add);
        return format(array);
    }

    /** A column that holds a list of codes. */
    public static List<String> codes(String column) {
        var codes = new ArrayList<String>();
        tree(column).forEach(code -> codes.add(code.textValue()));
        return List.copyOf(codes);
    }
}
