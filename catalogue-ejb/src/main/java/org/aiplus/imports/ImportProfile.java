// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a foreign file become our fields. Profiles are content: a new register needs a new file, no code.
 *
 * @param name short name, also the default source system
 * @param defaults what every row has in common
 * @param mappings one per target field, applied in order
 * @param ignored columns that are known and not used
 * @param direct whether rows are already in our own form and are not mapped at all (NDJSON only)
 */
record ImportProfile(
        String name, Target target, ObjectNode defaults, List<Mapping> mappings, Set<String> ignored, boolean direct) {

    /** What the rows are. */
    enum Target {
        SOLUTIONS,
        DEPARTMENTS
    }

    /** How a column's text is turned into a JSON value. */
    enum Form {
        TEXT,
        LOCALISED,
        DATE,
        CODE,
        CODES,
        YES_NO,
        NUMBER
    }

    /**
     * One target field.
     *
     * @param from columns to try; the first that is not blank is used
     * @param to JSON pointer into the submission
     * @param language BCP 47 tag, for a localised text
     * @param state state of the text, for a localised text
     * @param cut most code points to keep, 0 for all
     * @param labels labels of the file to our codes; labels that are not here are looked up in the vocabulary
     * @param vocabulary vocabulary whose codes and names are recognised, or {@code null}
     */
    record Mapping(
            List<String> from,
            String to,
            Form form,
            @Nullable String language,
            @Nullable String state,
            int cut,
            Map<String, String> labels,
            @Nullable String vocabulary) {}

    static ImportProfile parse(JsonNode json) {
        var mappings = new ArrayList<Mapping>();
        for (var mapping : json.path("mappings")) {
            var from = new ArrayList<String>();
            if (mapping.path("from").isArray()) {
                mapping.path("from").forEach(column -> from.add(column.asText()));
            } else {
                from.add(mapping.path("from").asText());
            }
            var labels = new LinkedHashMap<String, String>();
            mapping.path("labels")
                    .properties()
                    .forEach(e -> labels.put(e.getKey(), e.getValue().asText()));
            mappings.add(new Mapping(
                    List.copyOf(from),
                    mapping.path("to").asText(),
                    Form.valueOf(mapping.path("as").asText("TEXT")),
                    text(mapping, "language"),
                    text(mapping, "state"),
                    mapping.path("cut").asInt(0),
                    labels,
                    text(mapping, "vocabulary")));
        }
        var ignored = new LinkedHashSet<String>();
        json.path("ignored").forEach(column -> ignored.add(column.asText()));
        var defaults =
                json.path("defaults") instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        return new ImportProfile(
                json.path("profile").asText(),
                Target.valueOf(json.path("target").asText()),
                defaults,
                List.copyOf(mappings),
                ignored,
                json.path("direct").asBoolean(false));
    }

    /** Columns that the profile knows, used or not. */
    Set<String> columns() {
        var columns = new LinkedHashSet<String>();
        mappings.forEach(mapping -> columns.addAll(mapping.from()));
        columns.addAll(ignored);
        return columns;
    }

    private static @Nullable String text(JsonNode node, String property) {
        var value = node.path(property);
        return value.isTextual() ? value.textValue() : null;
    }
}
