// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document of the API that the running server publishes is the one that everybody can read in the repository. */
@WithCatalogue
class ApiDocumentIT {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void theServedDocumentIsTheCommittedOne() throws IOException {
        var committed = withoutUnusedSchemas(
                YAML.readTree(Instance.ROOT.resolve("api/openapi.yaml").toFile()));
        var answer = Client.anonymous().get("/openapi");

        assertThat(answer.status()).isEqualTo(200);
        var served = YAML.readTree(answer.body());
        assertThat(differences("", withoutUnusedSchemas(withoutEmptyParts(served)), committed))
                .as("places where what is served differs from api/openapi.yaml")
                .isEmpty();
    }

    @Test
    void theServedDocumentIsAlsoJson() {
        var document = Client.anonymous().get("/openapi?format=JSON").json();

        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.path("components").path("schemas").has("Problem")).isTrue();
    }

    @Test
    void theLongPageTravelsCompressedAndPagesWithFormsDoNot() {
        assertThat(Stream.of("/en/developers", "/en/tools").filter(path -> Client.anonymous()
                        .send("GET", path, null, "Accept-Encoding", "gzip")
                        .header("Content-Encoding")
                        .equals("gzip")))
                .containsExactly("/en/developers");
    }

    private static List<String> differences(String place, JsonNode served, JsonNode committed) {
        if (served.equals(committed)) {
            return List.of();
        }
        if (!served.isObject() || !committed.isObject()) {
            return List.of(place);
        }
        return Stream.concat(names(served), names(committed))
                .distinct()
                .flatMap(name -> differences(place + "/" + name, served.path(name), committed.path(name)).stream())
                .toList();
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    /** The server adds an empty contact and an empty link when it puts the documents of its archives together. */
    private static JsonNode withoutEmptyParts(JsonNode document) {
        removeWhenEmpty((ObjectNode) document, "externalDocs");
        removeWhenEmpty((ObjectNode) document.get("info"), "contact");
        return document;
    }

    /** The server names a type that two records have a second time, and then refers to the first name only. */
    private static JsonNode withoutUnusedSchemas(JsonNode document) {
        var schemas = (ObjectNode) document.path("components").path("schemas");
        for (boolean removed = true; removed; ) {
            var text = document.toString();
            var unused = names(schemas)
                    .filter(name -> !text.contains("\"#/components/schemas/" + name + "\""))
                    .toList();
            schemas.remove(unused);
            removed = !unused.isEmpty();
        }
        return document;
    }

    private static void removeWhenEmpty(ObjectNode parent, String name) {
        if (parent.path(name).isObject() && parent.path(name).isEmpty()) {
            parent.remove(name);
        }
    }
}
