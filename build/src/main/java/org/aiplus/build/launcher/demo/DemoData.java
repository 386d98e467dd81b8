// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.Refused;

/** Loads the demo data through the product's own API, signed in as one of the demo's administrators. */
public final class DemoData {
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    private final ObjectMapper json = new ObjectMapper();
    private final DemoApi api;
    private final String realmUrl;
    private final Path folder;
    private final Progress progress;

    /**
     * Loads from a folder.
     *
     * @param publicUrl address of the catalogue
     * @param realmUrl address of the realm, which is also the issuer of its tokens
     */
    public DemoData(String publicUrl, String realmUrl, Path folder, Progress progress) {
        this.api = new DemoApi(publicUrl, realmUrl, progress);
        this.realmUrl = realmUrl;
        this.folder = folder;
        this.progress = progress;
    }

    /** Loads departments, solutions and the people's memberships. */
    public void load(Map<DemoPerson, String> people) {
        DemoPerson administrator = people.keySet().stream()
                .filter(person -> person.roles().contains("administrator"))
                .findFirst()
                .orElseThrow(() -> new Refused("None of the demo people is an administrator."));
        imported("departments", "departments.csv", CSV, administrator);
        for (String file : solutionFiles()) {
            imported("catalogue", file, NDJSON, administrator);
        }
        progress.step("Loading the memberships of " + people.size() + " demo people");
        String token = api.token(administrator);
        people.forEach((person, id) -> membership(person, id, token));
        people.keySet().stream()
                .filter(person -> person.vendorRole().equals(Optional.of("OWNER")))
                .forEach(this::vendor);
        assessments(people.keySet(), token);
    }

    /** Entries are assessed by the day of the catalogue's own clock. */
    private void assessments(Collection<DemoPerson> people, String token) {
        LocalDate today = Instant.parse(api.read(token, "/clock").path("now").asText())
                .atZone(ZoneId.of("Asia/Hong_Kong"))
                .toLocalDate();
        DemoAssessments assessments = new DemoAssessments(api, people, today);
        for (JsonNode plan : read("assessments.json")) {
            progress.step("Having " + plan.path("name").asText() + " assessed");
            assessments.assess(plan);
        }
        Map<String, DemoPerson> byName =
                people.stream().collect(Collectors.toMap(DemoPerson::username, Function.identity()));
        Instant now = Instant.parse(api.read(token, "/clock").path("now").asText());
        DemoEvaluations evaluations = new DemoEvaluations(api, byName, assessments::solution, now);
        for (JsonNode plan : read("evaluations.json")) {
            progress.step("Publishing " + plan.path("title").asText());
            evaluations.publish(plan);
        }
        DemoStories stories = new DemoStories(api, people, today);
        for (JsonNode story : read("uses.json")) {
            progress.step("Playing the story of " + story.path("title").asText());
            stories.play(story);
        }
    }

    private List<String> solutionFiles() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ndjson"))
                    .sorted()
                    .toList();
        } catch (IOException absent) {
            throw new Refused("There is no demo data in " + folder + ".", absent);
        }
    }

    private void imported(String profile, String file, String type, DemoPerson administrator) {
        progress.step("Loading " + file);
        try {
            HttpRequest request = api.authorised(
                            "/imports?profile=" + profile + "&fileName=" + DemoApi.encoded(file),
                            api.token(administrator))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofFile(folder.resolve(file)))
                    .build();
            HttpResponse<String> response = api.send(request, file);
            if (response.statusCode() >= 300) {
                throw api.refused(file, response);
            }
            tellRefusedRows(file, api.tree(response));
        } catch (IOException absent) {
            throw new Refused("The demo data lacks " + folder.resolve(file) + ".", absent);
        }
    }

    /** A refused row is a fault of the demo data, and no reason to do without the rest. */
    private void tellRefusedRows(String file, JsonNode report) {
        long refused = report.path("counts").path("REFUSED").asLong(0);
        if (refused > 0) {
            JsonNode first = report.path("refusedRows").path(0);
            progress.step(refused + " rows of " + file + " were refused; the first is line "
                    + first.path("line").asText() + ": " + first.path("errors").path(0));
        }
    }

    private void membership(DemoPerson person, String id, String token) {
        ObjectNode membership = json.createObjectNode()
                .put("issuer", realmUrl)
                .put("subject", id)
                .put("name", person.name())
                .put("email", person.email());
        person.department().ifPresent(department -> membership.put("department", department));
        person.vendor().ifPresent(vendor -> membership.put("vendorRegistryNumber", vendor));
        person.vendorRole().ifPresent(role -> membership.put("vendorRole", role));
        HttpRequest request = api.authorised("/people", token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "demo-person-" + person.username())
                .POST(BodyPublishers.ofString(membership.toString()))
                .build();
        HttpResponse<String> response = api.send(request, "the membership of " + person.username());
        // A load that was interrupted is begun anew: who is there already stays.
        if (response.statusCode() >= 300 && response.statusCode() != 409) {
            throw api.refused("the membership of " + person.username(), response);
        }
    }

    /** What the vendor of this owner says about itself and declares, as its owner does it. */
    private void vendor(DemoPerson owner) {
        String number = owner.vendor().orElseThrow();
        JsonNode told = read("vendors.json").path(number);
        if (told.isMissingNode()) {
            return;
        }
        progress.step("Loading what the vendor " + number + " says about itself");
        String token = api.token(owner);
        HttpResponse<String> own =
                api.send(api.authorised("/vendors/own", token).GET().build(), "the vendor " + number);
        JsonNode account = api.tree(own).path("items").path(0);
        String address = "/vendors/" + account.path("id").asText();
        ObjectNode details = told.path("details").deepCopy();
        details.put("registryNumber", number);
        ObjectNode names = details.putObject("name");
        account.path("name")
                .properties()
                .forEach(name -> names.set(name.getKey(), name.getValue().path("text")));
        String tag = "\"" + account.path("version").asText() + "\"";
        api.accepted(
                api.authorised(address, token)
                        .header("Content-Type", JSON)
                        .header("If-Match", tag)
                        .PUT(BodyPublishers.ofString(details.toString())),
                "what the vendor " + number + " says about itself");
        told.path("declarations")
                .properties()
                .forEach(declaration -> api.accepted(
                        api.authorised(address + "/declarations/" + declaration.getKey(), token)
                                .header("Content-Type", JSON)
                                .POST(BodyPublishers.ofString(
                                        declaration.getValue().toString())),
                        "the declaration " + declaration.getKey() + " of " + number));
    }

    private JsonNode read(String file) {
        try {
            return json.readTree(folder.resolve(file).toFile());
        } catch (IOException absent) {
            throw new Refused("The demo data lacks " + file + ".", absent);
        }
    }
}
