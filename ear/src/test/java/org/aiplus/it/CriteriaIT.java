// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The criteria as programs and authors meet them. Publishing is tried where no other test depends on the result. */
@WithCatalogue
class CriteriaIT {

    private static final String SET = "/api/v1/criteria-sets/responsible-ai/2026-1";
    private static final String VERSIONS = "/api/v1/criteria-set-versions/responsible-ai/";
    private static final String DRAFT = VERSIONS + "2098-7";
    private static final String JSON = "application/json";

    private final Client administrator = Client.as("admin1");
    private final Client committee = Client.as("committee2");

    @Test
    void everybodyReadsEveryCriterionWithItsSources() {
        var set = Client.anonymous().get(SET).json();
        assertThat(set.path("criteria")).hasSize(84);
        for (var criterion : set.path("criteria")) {
            assertThat(criterion.path("sources"))
                    .as(criterion.path("code").asText())
                    .isNotEmpty();
        }
        assertThat(set.path("norms"))
                .allMatch(norm -> norm.path("link").asText().startsWith("https://"));
        var table = Client.anonymous().get(SET + "/table", "Accept", "text/csv");
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.body().split("\r\n")).hasSize(85);
    }

    @Test
    void aDraftIsKeptRefusedAndThrownAwayAndNeverPublishedByItsAuthorsRole() {
        var document =
                (ObjectNode) administrator.get(VERSIONS + "2026-1/document").json();
        ((ObjectNode) document.path("criteriaSet")).put("version", "2098-7");
        var first = administrator.send("PUT", DRAFT, document.toString(), "Content-Type", JSON);
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        try {
            assertThat(administrator
                            .send("PUT", DRAFT, document.toString(), "Content-Type", JSON)
                            .status())
                    .as("replacing what one has not read")
                    .isEqualTo(412);
            var circular = document.deepCopy();
            criterion(circular, 0).putObject("appliesWhen").put("criterion", "G-02");
            criterion(circular, 1).putObject("appliesWhen").put("criterion", "G-01");
            criterion(circular, 2)
                    .withArray("sources")
                    .addObject()
                    .put("norm", "NOWHERE")
                    .put("clause", "1");
            var refused = administrator.send(
                    "PUT", DRAFT, circular.toString(), "Content-Type", JSON, "If-Match", first.header("ETag"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().path("errors").findValuesAsText("code"))
                    .contains("criteria-cycle", "unknown-code");
            ((ObjectNode) document.at("/criteriaSet/criteria/22")).put("weight", 5);
            var second = administrator.send(
                    "PUT", DRAFT, document.toString(), "Content-Type", JSON, "If-Match", first.header("ETag"));
            var preview = committee.get(DRAFT);
            assertThat(codes(preview.json().path("open"))).containsExactly("criteria-weights");
            assertThat(publish(administrator, second).status()).isEqualTo(403);
            assertThat(publish(committee, first).status())
                    .as("not what was read")
                    .isEqualTo(412);
            assertThat(codes(publish(committee, second).json().path("errors"))).containsExactly("criteria-weights");
        } finally {
            var now = administrator.get(DRAFT);
            assertThat(administrator
                            .send("DELETE", DRAFT, null, "If-Match", now.header("ETag"))
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void whatIsTypedInAFormArrivesAsItWasTyped() {
        var session = Session.signedIn("admin1");
        var typed = "二零二七年 «1»";
        var page = session.send(
                "POST",
                Instance.URL + "/tc/criteria-drafts/copies",
                "csrf=" + session.token() + "&from=responsible-ai%2F2026-1&version="
                        + URLEncoder.encode(typed, StandardCharsets.UTF_8),
                "application/x-www-form-urlencoded");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("value=\"" + typed + "\"");
    }

    private static Answer publish(Client client, Answer draft) {
        return client.send("POST", DRAFT + "/publication", null, "If-Match", draft.header("ETag"));
    }

    private static ObjectNode criterion(ObjectNode document, int index) {
        return (ObjectNode) document.at("/criteriaSet/criteria/" + index);
    }

    private static List<String> codes(JsonNode points) {
        return StreamSupport.stream(points.spliterator(), false)
                .map(point -> point.path("code").asText())
                .toList();
    }
}
