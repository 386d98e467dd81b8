// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aiplus.build.launcher.console.Refused;

/**
 * A person of the demo, invented, with a password that everybody knows.
 *
 * @param username what the person signs in with
 * @param name as shown to others
 * @param email address under a domain that nobody can receive mail at
 * @param roles realm roles
 * @param department code of the department the person belongs to, if any
 * @param vendor registry number of the vendor the person acts for, if any
 * @param vendorRole what the person is at the vendor, for example {@code OWNER}
 * @param about what the person does, in English
 */
public record DemoPerson(
        String username,
        String name,
        String email,
        List<String> roles,
        Optional<String> department,
        Optional<String> vendor,
        Optional<String> vendorRole,
        String about) {
    /** The demo's one password. */
    public static final String PASSWORD = "demo";

    /** Reads the people of a file: an array of people, or an object with an array {@code people}. */
    public static List<DemoPerson> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new Refused(
                    "The demo people cannot be read from " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    static List<DemoPerson> parse(String text) throws IOException {
        JsonNode root = new ObjectMapper().readTree(text);
        List<DemoPerson> people = new ArrayList<>();
        for (JsonNode person : root.isArray() ? root : root.path("people")) {
            people.add(of(person));
        }
        return List.copyOf(people);
    }

    private static DemoPerson of(JsonNode person) throws IOException {
        String username = text(person, "username").orElseThrow(() -> new IOException("a person has no username"));
        List<String> roles = new ArrayList<>();
        person.path("roles").forEach(role -> roles.add(role.asText()));
        return new DemoPerson(
                username,
                text(person, "name").orElse(username),
                text(person, "email").orElse(username + "@demo.example"),
                List.copyOf(roles),
                text(person, "department"),
                text(person, "vendor"),
                text(person, "vendorRole"),
                person.path("about").path("en").asText(""));
    }

    private static Optional<String> text(JsonNode person, String property) {
        return Optional.ofNullable(person.path(property).asText(null)).filter(text -> !text.isBlank());
    }

    /** What Keycloak calls the first name: everything before the last word. */
    String firstName() {
        int space = name.lastIndexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** What Keycloak calls the last name: the last word. */
    String lastName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
