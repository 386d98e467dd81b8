// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.developers;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.aiplus.web.developers.ApiReference.Answer;
import org.aiplus.web.developers.ApiReference.Body;
import org.aiplus.web.developers.ApiReference.Field;
import org.aiplus.web.developers.ApiReference.Group;
import org.aiplus.web.developers.ApiReference.Operation;
import org.aiplus.web.developers.ApiReference.Schema;

/** Reads the document that the build packed. */
final class ReferenceReader {

    private static final String REFUSAL = "#/components/responses/";

    /** Refusals that need no operation in particular. */
    private static final Set<String> EVERYWHERE = Set.of("400", "401", "406", "429", "500", "503");

    private final JsonObject document;
    private final JsonObject refusals;
    private final String address;

    private ReferenceReader(JsonObject document, String address) {
        this.document = document;
        this.refusals = document.getJsonObject("components").getJsonObject("responses");
        this.address = address;
    }

    /**
     * The reference.
     *
     * @param address public address of this installation, for the examples
     */
    static ApiReference read(String address) {
        try (var file = Objects.requireNonNull(
                        ReferenceReader.class.getResourceAsStream("openapi.json"), "openapi.json");
                var reader = Json.createReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new ReferenceReader(reader.readObject(), address).reference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ApiReference reference() {
        var operations = new LinkedHashMap<String, List<Operation>>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, value) -> {
                    var operation = value.asJsonObject();
                    operations
                            .computeIfAbsent(operation.getJsonArray("tags").getString(0), name -> new ArrayList<>())
                            .add(operation(path, method.toUpperCase(Locale.ROOT), operation));
                }));
        var groups = objects(document.getJsonArray("tags")).stream()
                .map(tag -> new Group(
                        "group-"
                                + tag.getString("name").toLowerCase(Locale.ROOT).replace(' ', '-'),
                        tag.getString("name"),
                        description(tag),
                        List.copyOf(operations.getOrDefault(tag.getString("name"), List.of()))))
                .toList();
        var everywhere = EVERYWHERE.stream()
                .sorted()
                .map(status -> answer(status, refusals.getJsonObject("Refused" + status)))
                .toList();
        return new ApiReference(groups, everywhere, schemas());
    }

    private Operation operation(String path, String method, JsonObject operation) {
        var parameters = objects(operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY)).stream()
                .map(ReferenceReader::parameter)
                .toList();
        var bodies = bodies(operation
                .getOrDefault("requestBody", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject());
        var anybody = operation.getJsonArray("security").contains(JsonValue.EMPTY_JSON_OBJECT);
        return new Operation(
                operation.getString("operationId"),
                method,
                path,
                operation.getString("summary"),
                description(operation),
                anybody,
                parameters,
                bodies,
                answers(operation.getJsonObject("responses")),
                CurlExample.of(address, method, path, anybody, parameters, bodies));
    }

    private static Field parameter(JsonObject parameter) {
        return new Field(
                parameter.getString("name"),
                parameter.getString("in"),
                parameter.getBoolean("required", false),
                KindReader.read(parameter.getJsonObject("schema")),
                description(parameter));
    }

    private static List<Body> bodies(JsonObject request) {
        return content(request).entrySet().stream()
                .map(type -> new Body(
                        type.getKey(), KindReader.read(type.getValue().getJsonObject("schema")), description(request)))
                .toList();
    }

    private List<Answer> answers(JsonObject responses) {
        return responses.entrySet().stream()
                .filter(response -> !EVERYWHERE.contains(response.getKey()))
                .map(response -> answer(response.getKey(), response.getValue().asJsonObject()))
                .toList();
    }

    private Answer answer(String status, JsonObject response) {
        var reference = response.getString("$ref", "");
        var described = reference.isEmpty() ? response : refusals.getJsonObject(reference.substring(REFUSAL.length()));
        var kind = status.startsWith("2")
                ? content(described).values().stream()
                        .filter(type -> type.containsKey("schema"))
                        .map(type -> KindReader.read(type.getJsonObject("schema")))
                        .findFirst()
                        .orElse(null)
                : null;
        return new Answer(status, description(described), kind);
    }

    private List<Schema> schemas() {
        var byName = new TreeMap<String, Schema>();
        document.getJsonObject("components").getJsonObject("schemas").forEach((name, value) -> {
            var schema = value.asJsonObject();
            var required = schema.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()
                    .getValuesAs(JsonString::getString);
            var properties =
                    schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().entrySet().stream()
                            .map(property -> new Field(
                                    property.getKey(),
                                    "",
                                    required.contains(property.getKey()),
                                    KindReader.read(property.getValue().asJsonObject()),
                                    description(property.getValue().asJsonObject())))
                            .toList();
            byName.put(name, new Schema(name, description(schema), properties));
        });
        return List.copyOf(byName.values());
    }

    private static Map<String, JsonObject> content(JsonObject holder) {
        var content = new LinkedHashMap<String, JsonObject>();
        holder.getOrDefault("content", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((type, value) -> content.put(type, value.asJsonObject()));
        return content;
    }

    private static List<JsonObject> objects(JsonValue array) {
        return ((JsonArray) array).getValuesAs(JsonObject.class);
    }

    private static String description(JsonObject described) {
        return described.getString("description", "");
    }
}
