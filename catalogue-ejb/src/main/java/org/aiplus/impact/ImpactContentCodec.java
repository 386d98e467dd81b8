// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aiplus.catalogue.Classification;
import org.aiplus.json.StoredJson;

/** Writes and reads what an assessment says as the database keeps it. */
final class ImpactContentCodec {

    private ImpactContentCodec() {}

    /** The content as JSON; equal contents give equal texts. */
    static String json(ImpactContent content) {
        var classification = content.classification();
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("classification", classification == null ? null : classification.name());
        tree.put("personalData", content.personalData());
        tree.put("users", content.users());
        tree.put("amount", content.amount());
        var chosen = tree.putObject("risk");
        new TreeMap<>(content.risk()).forEach((code, values) -> {
            var array = chosen.putArray(code);
            new TreeSet<>(values).forEach(array::add);
        });
        put(tree.putObject("justifications"), content.justifications());
        put(tree.putObject("answers"), content.answers());
        return StoredJson.format(tree);
    }

    private static void put(ObjectNode target, Map<String, String> texts) {
        new TreeMap<>(texts).forEach(target::put);
    }

    /** What {@link #json} wrote. */
    static ImpactContent stored(String json) {
        var tree = StoredJson.tree(json);
        var risk = new TreeMap<String, Set<String>>();
        tree.path("risk").properties().forEach(entry -> {
            var values = new TreeSet<String>();
            entry.getValue().forEach(value -> values.add(value.asText()));
            risk.put(entry.getKey(), Set.copyOf(values));
        });
        var personal = tree.path("personalData");
        var classification = tree.path("classification").textValue();
        return new ImpactContent(
                classification == null ? null : Classification.valueOf(classification),
                personal.isBoolean() ? personal.booleanValue() : null,
                tree.path("users").textValue(),
                tree.path("amount").isNumber() ? tree.path("amount").decimalValue() : null,
                risk,
                texts(tree.path("justifications")),
                texts(tree.path("answers")));
    }

    private static Map<String, String> texts(JsonNode node) {
        var texts = new TreeMap<String, String>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}
