// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.Test;

/** A mistake on its way from a reader to the revision that corrects it, and everybody else who must not see it. */
@WithCatalogue
class CorrectionIT {

    private static final String SOLUTIONS = "/api/v1/solutions";
    private static final String CORRECTIONS = "/api/v1/corrections";
    private static final String JSON = "application/json";
    private static final String CANARY = "REGENPFEIFER";

    private final Client reporter = Client.as(CorrectionStory.REPORTER);
    private final Client colleague = Client.as("owner-td");
    private final Client vendor = Client.as("vendor1-editor");
    private final Client rival = Client.as("vendor2-owner");
    private final Client administrator = Client.as("admin1");

    @Test
    void aRevisionThatSaysSomethingElseCorrectsWhatTheVendorAccepted() {
        var entry = entry();
        var solution = administrator.post(SOLUTIONS, entry.toString());
        var reference = solution.json().path("reference").asText();
        var reported = CorrectionStory.reported(reference, CANARY);
        var address = CORRECTIONS + "/" + reported.json().path("reference").asText();
        assertThat(reported.header("Location")).endsWith(address);
        assertThat(waiting()).contains(reported.json().path("reference").asText());
        var accepted = vendor.send(
                "POST",
                address + "/acceptance",
                "{\"reason\":\"You are right.\"}",
                "Content-Type",
                JSON,
                "If-Match",
                vendor.get(address).header("ETag"));
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        ((ObjectNode) entry.get("answers")).put("productVersion", "2.0");
        var revised = administrator.send(
                "PUT",
                SOLUTIONS + "/" + reference,
                entry.toString(),
                "Content-Type",
                JSON,
                "If-Match",
                administrator.get(SOLUTIONS + "/" + reference).header("ETag"));
        assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
        var corrected = reporter.get(address).json();
        assertThat(corrected.path("status").asText()).isEqualTo("CORRECTED");
        assertThat(corrected.path("correctedRevision").asInt()).isEqualTo(2);
        assertThat(reporter.get("/api/v1/inbox?part=NEWS").body()).contains(address.replace("/api/v1", ""));
    }

    @Test
    void anotherVendorAndOtherDepartmentsFindNothingOfIt() {
        var reference = administrator
                .post(SOLUTIONS, entry().toString())
                .json()
                .path("reference")
                .asText();
        var address = CORRECTIONS + "/"
                + CorrectionStory.reported(reference, CANARY)
                        .json()
                        .path("reference")
                        .asText();
        for (var stranger : List.of(rival, colleague)) {
            assertThat(stranger.get(address).status()).isEqualTo(404);
            assertThat(stranger.send("POST", address + "/withdrawal", null, "If-Match", "\"0-x\"")
                            .status())
                    .isEqualTo(404);
            for (var list : List.of(CORRECTIONS, SOLUTIONS + "/" + reference + "/corrections")) {
                assertThat(stranger.get(list).status()).isEqualTo(200);
                assertThat(stranger.get(list).body()).doesNotContain(CANARY);
            }
        }
        assertThat(rival.send(
                                "POST",
                                address + "/acceptance",
                                "{\"reason\":\"x\"}",
                                "Content-Type",
                                JSON,
                                "If-Match",
                                "\"0-x\"")
                        .status())
                .isEqualTo(404);
        assertThat(vendor.get(address).json().path("requestedBy").isMissingNode())
                .as("who reported it")
                .isTrue();
    }

    private static ObjectNode entry() {
        var entry = Fixtures.solution("correction-" + Ids.next(), "Plover", "鴴");
        ((ObjectNode) entry.get("answers")).put("productVersion", "1.0");
        return entry;
    }

    private List<String> waiting() {
        var page = vendor.get(CORRECTIONS + "?waiting=true&pageSize=100").json();
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("reference").asText())
                .toList();
    }
}
