// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;

/** The editions that the product ships, read from its content folder. */
final class ShippedCriteria {

    private static final String ROOT = "/content/criteria/";

    private ShippedCriteria() {}

    /**
     * The documents by reference, oldest first.
     *
     * @throws IllegalStateException when a file is missing or is no JSON
     */
    static Map<CriteriaSetReference, JsonNode> documents() {
        var documents = new LinkedHashMap<CriteriaSetReference, JsonNode>();
        for (var entry : resource("editions.json").properties()) {
            for (var version : entry.getValue()) {
                var reference = new CriteriaSetReference(entry.getKey(), version.asText());
                documents.put(reference, document(reference));
            }
        }
        return documents;
    }

    private static JsonNode document(CriteriaSetReference reference) {
        var folder = reference + "/";
        var texts = new EnumMap<Language, JsonNode>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, resource(folder + "text/" + language.tag() + ".json"));
        }
        return CriteriaSetDocument.ofFiles(resource(folder + "criteria-set.json"), texts);
    }

    private static JsonNode resource(String path) {
        try (var stream = ShippedCriteria.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return StrictJson.parse(stream);
        } catch (DomainException malformed) {
            throw new IllegalStateException(path + ": " + malformed.problems(), malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
