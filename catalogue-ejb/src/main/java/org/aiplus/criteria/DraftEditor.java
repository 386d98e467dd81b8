// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.aiplus.shared.Language;

/** Changes documents of drafts in place. */
final class DraftEditor {

    private static final String VERSION = "version";

    private DraftEditor() {}

    /** A copy that is of another edition. */
    static JsonNode copyAs(JsonNode document, String version) {
        ObjectNode copy = document.deepCopy();
        copy.withObject("/" + CriteriaSetDocument.CRITERIA_SET).put(VERSION, version);
        return copy;
    }

    /** A document in which one criterion is otherwise; empty when it has no such criterion. */
    static Optional<JsonNode> change(JsonNode document, String criterion, CriterionChange change) {
        ObjectNode copy = document.deepCopy();
        for (var node : copy.at("/" + CriteriaSetDocument.CRITERIA_SET + "/criteria")) {
            if (node.path("code").asText().equals(criterion)) {
                apply((ObjectNode) node, change);
                change.words().forEach((language, words) -> apply(copy, criterion, language, words));
                return Optional.of(copy);
            }
        }
        return Optional.empty();
    }

    private static void apply(ObjectNode criterion, CriterionChange change) {
        if (change.weight() == null) {
            criterion.remove("weight");
        } else {
            criterion.put("weight", change.weight());
        }
        criterion.remove("evidence");
        if (!change.evidenceKinds().isEmpty()) {
            var kinds = criterion.putArray("evidence");
            change.evidenceKinds().forEach(kinds::add);
        }
    }

    private static void apply(ObjectNode document, String criterion, Language language, Map<String, String> words) {
        var texts = document.withObject("/" + CriteriaSetDocument.TEXTS)
                .withObject("/" + language.tag())
                .withObject("/criteria")
                .withObject("/" + criterion);
        words.forEach((member, text) -> {
            if (text.isBlank()) {
                texts.remove(member);
            } else {
                texts.put(member, text.replace("\r\n", "\n").strip());
            }
        });
    }
}
