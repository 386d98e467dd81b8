// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.shared.LocalisedText;

/**
 * JSON columns that the product wrote itself. They were checked on their way in, so a column that cannot be read is a
 * defect and not a refusal.
 */
public final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int ANY_LENGTH = Integer.MAX_VALUE;

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
        var problems = new Problems();
        var text = LocalisedTextJson.read(tree(column), true, ANY_LENGTH, "", problems);
        if (text == null) {
            throw new IllegalStateException("a stored localised text cannot be read");
        }
        return text;
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
