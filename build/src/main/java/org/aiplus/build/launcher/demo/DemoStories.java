// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.aiplus.build.launcher.console.Refused;

/**
 * Plays stories of the demo through the product's own API: each step is an act of one of the demo people on something that an
 * earlier step has made.
 */
final class DemoStories {
    /** The day on which the story is played, or so many days later. */
    private static final Pattern DAY = Pattern.compile("\\{today(?:\\+(\\d+))?\\}");

    private final ObjectMapper json = new ObjectMapper();
    private final DemoApi api;
    private final Collection<DemoPerson> people;
    private final LocalDate today;
    private final Map<String, String> tokens = new HashMap<>();

    /** Objects by the name that the story gives them, as they were last answered. */
    private final Map<String, JsonNode> known = new HashMap<>();

    /** Stories of these people that happen on this day. */
    DemoStories(DemoApi api, Collection<DemoPerson> people, LocalDate today) {
        this.api = api;
        this.people = people;
        this.today = today;
    }

    /** Plays one story, unless what it begins with is there already. */
    void play(JsonNode story) {
        known.clear();
        String first = story.path("steps").path(0).path("by").asText();
        for (JsonNode item : api.read(token(first), story.path("list").asText()).path("items")) {
            if (item.path("title").asText().equals(story.path("title").asText())) {
                return;
            }
        }
        story.path("steps").forEach(this::step);
    }

    private void step(JsonNode step) {
        String name = step.path("on").asText();
        if (step.has("sign")) {
            step.path("sign").forEach(signer -> sign(name, signer.asText()));
            return;
        }
        String token = token(step.path("by").asText());
        JsonNode object = known.get(name);
        String path = filled(step.path("path").asText());
        if (step.path("do").asText().equals("GET")) {
            known.put(name, api.read(token, path));
            return;
        }
        JsonNode body = tree(filled(step.path("body").toString()));
        String version = object == null ? "0" : object.path("version").asText();
        JsonNode answer = api.accepted(
                api.authorised(path, token)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .method(step.path("do").asText("POST"), BodyPublishers.ofString(body.toString())),
                path);
        if (!name.isEmpty()) {
            known.put(name, answer);
        }
    }

    /** Somebody signs what is asked for about an object, in the first step that is open for that person's roles. */
    private void sign(String name, String username) {
        JsonNode object = known.get(name);
        String approval =
                "/approvals/" + object.path("request").path("approval").asText();
        String token = token(username);
        JsonNode round = api.read(token, approval);
        DemoPerson person = person(username);
        for (JsonNode step : round.path("steps")) {
            if (step.path("status").asText().equals("OPEN")
                    && person.roles().contains(step.path("role").asText())) {
                JsonNode approve = json.createObjectNode().put("outcome", "APPROVE");
                api.post(token, approval + "/steps/" + step.path("id").asText() + "/decision", approve, round);
                break;
            }
        }
        known.put(name, api.read(token, "/use-cases/" + object.path("reference").asText()));
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, JsonNode> object : known.entrySet()) {
            filled = filled.replace(
                    "{" + object.getKey() + "}",
                    object.getValue().path("reference").asText());
        }
        filled = DAY.matcher(filled)
                .replaceAll(day -> today.plusDays(day.group(1) == null ? 0 : Long.parseLong(day.group(1)))
                        .toString());
        while (filled.contains("{tool:")) {
            int from = filled.indexOf("{tool:");
            int to = filled.indexOf('}', from);
            filled = filled.substring(0, from)
                    + tool(filled.substring(from + "{tool:".length(), to))
                    + filled.substring(to + 1);
        }
        return filled;
    }

    private String tool(String name) {
        JsonNode found = api.read(token("officer1"), "/solutions?q=" + DemoApi.encoded("\"" + name + "\""));
        return found.path("items").path(0).path("reference").asText();
    }

    private JsonNode tree(String text) {
        try {
            return text.isEmpty() ? json.createObjectNode() : json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new Refused("A story of the demo is no JSON: " + text, broken);
        }
    }

    private String token(String username) {
        return tokens.computeIfAbsent(username, name -> api.token(person(name)));
    }

    private DemoPerson person(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Refused("The demo has nobody called " + username + "."));
    }
}
