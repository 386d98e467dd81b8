// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.aiplus.shared.Language;
import org.aiplus.web.catalogue.HomePage.DemoPerson;

/** The people of the demonstration, from the same file from which the run command makes their accounts. */
final class DemoPeople {

    private static final JsonArray PEOPLE = read();

    private DemoPeople() {}

    static List<DemoPerson> in(Language language) {
        return PEOPLE.stream()
                .map(person -> (JsonObject) person)
                .map(person -> new DemoPerson(
                        person.getString("username"),
                        person.getJsonObject("about").getString(language.tag())))
                .toList();
    }

    private static JsonArray read() {
        try (var file = Objects.requireNonNull(DemoPeople.class.getResourceAsStream("people.json"), "people.json");
                var reader = Json.createReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.readArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
