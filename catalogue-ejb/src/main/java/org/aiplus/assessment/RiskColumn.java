// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.aiplus.json.StoredJson;
import org.aiplus.risk.RiskTier;
import org.jspecify.annotations.Nullable;

/** The JSON column of what a tier rests on. */
final class RiskColumn {

    private RiskColumn() {}

    static String write(RiskGround ground) {
        var tree = JsonNodeFactory.instance.objectNode().put("rules", ground.rules());
        var answers = tree.putObject("answers");
        ground.answers().forEach((code, chosen) -> {
            var values = answers.putArray(code);
            chosen.stream().sorted().forEach(values::add);
        });
        var override = ground.override();
        if (override != null) {
            tree.putObject("override")
                    .put("tier", override.tier().name())
                    .put("reason", override.reason())
                    .put("by", override.by())
                    .put("at", override.at().toString());
        }
        return StoredJson.format(tree);
    }

    static Optional<RiskGround> ground(String column) {
        var tree = StoredJson.tree(column);
        if (!tree.hasNonNull("rules")) {
            return Optional.empty();
        }
        var answers = new LinkedHashMap<String, Set<String>>();
        tree.path("answers").properties().forEach(answer -> {
            var chosen = new LinkedHashSet<String>();
            answer.getValue().forEach(code -> chosen.add(code.textValue()));
            answers.put(answer.getKey(), chosen);
        });
        return Optional.of(new RiskGround(tree.path("rules").textValue(), answers, override(tree.path("override"))));
    }

    private static @Nullable TierOverride override(JsonNode node) {
        return node.isObject()
                ? new TierOverride(
                        RiskTier.valueOf(node.path("tier").textValue()),
                        node.path("reason").textValue(),
                        node.path("by").textValue(),
                        Instant.parse(node.path("at").textValue()))
                : null;
    }
}
