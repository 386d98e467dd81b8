// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aiplus.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** Results as a JSON column. */
final class ResultCodec {

    private ResultCodec() {}

    static String json(List<MetricResult> results) {
        var array = JsonNodeFactory.instance.arrayNode(results.size());
        for (var result : results) {
            var tree = array.addObject();
            tree.put("metric", result.metric());
            tree.put("arm", result.arm().name());
            var estimate = result.estimate();
            if (estimate != null) {
                tree.put("value", estimate.value());
                tree.put("low", estimate.low());
                tree.put("high", estimate.high());
            }
            tree.put("observed", result.observed());
            tree.put("outcome", result.outcome().name());
            tree.put("stops", result.stops());
            tree.put("contradicts", result.contradicts());
        }
        return StoredJson.format((JsonNode) array);
    }

    static List<MetricResult> stored(String json) {
        var results = new ArrayList<MetricResult>();
        StoredJson.tree(json).forEach(tree -> {
            var value = number(tree, "value");
            results.add(new MetricResult(
                    tree.path("metric").asText(),
                    Arm.valueOf(tree.path("arm").asText()),
                    value == null ? null : new Estimate(value, number(tree, "low"), number(tree, "high")),
                    Objects.requireNonNull(number(tree, "observed")),
                    MetricOutcome.valueOf(tree.path("outcome").asText()),
                    tree.path("stops").booleanValue(),
                    tree.path("contradicts").booleanValue()));
        });
        return List.copyOf(results);
    }

    private static @Nullable BigDecimal number(JsonNode tree, String name) {
        return tree.path(name).isNumber() ? tree.path(name).decimalValue() : null;
    }
}
