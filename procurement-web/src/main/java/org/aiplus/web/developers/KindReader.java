// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.developers;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import org.aiplus.web.developers.ApiReference.Kind;

/** Puts the schema of a value into few words. */
final class KindReader {

    private static final String REFERENCE = "#/components/schemas/";

    private KindReader() {}

    static Kind read(JsonObject schema) {
        var reference = schema.getString("$ref", "");
        if (reference.startsWith(REFERENCE)) {
            return new Kind("", reference.substring(REFERENCE.length()));
        }
        if (schema.containsKey("items")) {
            return of("list of", read(schema.getJsonObject("items")));
        }
        if (schema.get("additionalProperties") instanceof JsonObject values && !values.isEmpty()) {
            return of("by name:", read(values));
        }
        return new Kind(words(schema), null);
    }

    private static Kind of(String words, Kind part) {
        return new Kind((words + " " + part.words()).strip(), part.schema());
    }

    private static String words(JsonObject schema) {
        var words = new ArrayList<String>();
        if (schema.containsKey("enum")) {
            words.add(String.join(
                    " · ",
                    schema.getJsonArray("enum").stream().map(KindReader::text).toList()));
        } else {
            words.add(text(schema.getOrDefault("type", JsonValue.EMPTY_JSON_OBJECT)));
            words.add(schema.getString("format", ""));
        }
        if (schema.containsKey("minimum")) {
            words.add("from " + text(schema.get("minimum")));
        }
        if (schema.containsKey("maximum")) {
            words.add("to " + text(schema.get("maximum")));
        }
        if (schema.containsKey("maxLength")) {
            words.add("at most " + text(schema.get("maxLength")) + " characters");
        }
        var usual = schema.containsKey("default") ? text(schema.get("default")) : "";
        if (!usual.isEmpty()) {
            words.add("usually " + usual);
        }
        words.removeIf(String::isEmpty);
        return String.join(", ", words);
    }

    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case OBJECT -> "anything";
            default -> value.toString();
        };
    }
}
