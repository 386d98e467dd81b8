// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.aiplus.shared.Ids;

/** What tests put into the application. */
final class Fixtures {

    /** Stands in every field that only people of the government may read. */
    static final String CANARY = "KANARIENVOGEL";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Fixtures() {}

    /** A solution of an invented vendor. */
    static ObjectNode solution(String externalId, String english, String traditional) {
        var solution = JSON.createObjectNode();
        solution.putObject("source").put("system", "test").put("externalId", externalId);
        solution.put("kind", "VENDOR_SOLUTION").put("referenceRecord", false).put("demo", true);
        solution.set("name", localised(english, traditional));
        solution.putObject("vendor")
                .put("registryNumber", "DEMO-0001")
                .set("name", localised("Lantau Quill Technologies Limited", "嶼筆科技有限公司"));
        solution.put("department", "DPO").putArray("categories").add("MEETING");
        solution.put("maximumClassification", "CONFIDENTIAL").put("questionSet", "2026-1");
        var answers = solution.putObject("answers");
        answers.set("summary", localised("Made by a test: " + english, "測試條目：" + traditional));
        return solution;
    }

    /** The same with a mark in every field that the public may not read. */
    static ObjectNode solutionWithCanary(String externalId) {
        var solution = solution(externalId, "Birdcage", "鳥籠");
        var answers = (ObjectNode) solution.get("answers");
        answers.put("contactEmail", CANARY.toLowerCase(java.util.Locale.ROOT) + "@demo.example");
        answers.set("conditionsOfUse", localised(CANARY + " condition", CANARY + " 條件"));
        answers.put("lastSecurityRiskAssessmentOn", "2026-02-03");
        answers.put("retentionDays", 4711);
        answers.put("minimumTermMonths", 37);
        answers.putArray("prices")
                .addObject()
                .put("item", CANARY + " licence")
                .put("unit", "USER_MONTH")
                .put("currency", "HKD")
                .put("amount", 4711);
        return solution;
    }

    /** What an invented organisation says about itself when it registers. */
    static String vendor(String registryNumber, String name) {
        return """
            {"name":{"en":"NAME"},"registryNumber":"NUMBER","registryCountry":"HK","size":"MICRO",
             "address":"1 Example Road, Hong Kong","contacts":[{"name":"Ada Lam","role":"Director",
             "email":"ada@MAIL.example"}]}\
            """.replace("NAME", name)
                .replace("NUMBER", registryNumber)
                .replace("MAIL", Ids.next().toString());
    }

    private static ObjectNode localised(String english, String traditional) {
        var text = JSON.createObjectNode();
        text.putObject("en").put("text", english).put("state", "CHECKED");
        text.putObject("zh-Hant-HK").put("text", traditional).put("state", "MACHINE_DRAFT");
        return text;
    }

    /** User names of all demo people. */
    static List<String> people() {
        try {
            var people = JSON.readTree(Files.readString(Instance.ROOT.resolve("build/demo/people.json")));
            return StreamSupport.stream(people.spliterator(), false)
                    .map(person -> person.path("username").asText())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file among the tests. */
    static String file(String name) {
        try (var in = Fixtures.class.getResourceAsStream("/fixtures/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No fixture " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Real data, where a folder with it is named by the environment. */
    static Optional<Path> shared(String file) {
        return Optional.ofNullable(System.getenv("AIPLUS_SHARED"))
                .map(folder -> Path.of(folder).resolve(file))
                .filter(Files::isReadable);
    }
}
