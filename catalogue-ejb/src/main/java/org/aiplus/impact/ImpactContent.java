// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aiplus.catalogue.Classification;
import org.aiplus.json.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says.
 *
 * @param classification of the data, {@code null} as long as it is not known
 * @param personalData whether personal data are used, {@code null} as long as it is not known
 * @param users who will use it, {@code null} as long as it is not known
 * @param amount what it costs in Hong Kong dollars, where it is known
 * @param risk answers that decide about the tier, by code of the question
 * @param justifications why these are so, by code of the question
 * @param answers answers to the questions of the assessment, by code
 */
public record ImpactContent(
        @Nullable Classification classification,
        @Nullable Boolean personalData,
        @Nullable String users,
        @Nullable BigDecimal amount,
        Map<String, Set<String>> risk,
        Map<String, String> justifications,
        Map<String, String> answers) {

    /** Nothing said yet. */
    public static final ImpactContent EMPTY = new ImpactContent(null, null, null, null, Map.of(), Map.of(), Map.of());

    public ImpactContent {
        risk = Map.copyOf(risk);
        justifications = Map.copyOf(justifications);
        answers = Map.copyOf(answers);
    }

    String json() {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("classification", classification == null ? null : classification.name());
        tree.put("personalData", personalData);
        tree.put("users", users);
        tree.put("amount", amount);
        var chosen = tree.putObject("risk");
        new TreeMap<>(risk).forEach((code, values) -> {
            var array = chosen.putArray(code);
            new TreeSet<>(values).forEach(array::add);
        });
        put(tree.putObject("justifications"), justifications);
        put(tree.putObject("answers"), answers);
        return StoredJson.format(tree);
    }

    private static void put(ObjectNode target, Map<String, String> texts) {
        new TreeMap<>(texts).forEach(target::put);
    }

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
