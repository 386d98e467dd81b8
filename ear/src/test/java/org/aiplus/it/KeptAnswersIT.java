// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that a visitor gets for the second time is the first one, and never what somebody else may see or what was. */
@WithCatalogue
class KeptAnswersIT {

    private ObjectNode submission = Fixtures.solutionWithCanary(Ids.next().toString());
    private String address = "";

    @BeforeEach
    void publish() {
        submission = Fixtures.solutionWithCanary(Ids.next().toString());
        var created = Client.as("admin1").post("/api/v1/solutions", submission.toString());
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        address = "/api/v1/solutions/" + created.json().path("reference").asText();
    }

    @Test
    void theSecondAnswerIsTheFirstToTheLastHeader() {
        for (var question : List.of(address, "/api/v1/solutions?pageSize=1")) {
            var first = Client.anonymous().get(question);
            var second = Client.anonymous().get(question);
            assertThat(second.body()).isEqualTo(first.body());
            for (var header : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control", "Link", "Vary")) {
                assertThat(second.header(header)).as(header).isEqualTo(first.header(header));
            }
            assertThat(second.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
            var known = Client.anonymous().get(question, "If-None-Match", first.header("ETag"));
            assertThat(known.status()).isEqualTo(304);
            assertThat(known.body()).isEmpty();
        }
    }

    @Test
    void whoeverRevisedAnEntryIsReadAtOnce() {
        for (int i = 0; i < 5; i++) {
            var before = Client.anonymous().get(address);
            var name = "Revised " + Ids.next();
            submission.withObject("/name").withObject("/en").put("text", name);
            var revised = Client.as("admin1")
                    .send(
                            "PUT",
                            address,
                            submission.toString(),
                            "Content-Type",
                            "application/json",
                            "If-Match",
                            before.header("ETag"));
            assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
            assertThat(Client.anonymous().get(address).body()).contains(name);
        }
    }

    @Test
    void visitorsAndTheGovernmentNeverGetEachOthersAnswers() {
        for (int i = 0; i < 5; i++) {
            assertThat(Client.anonymous().get(address).body()).doesNotContain(Fixtures.CANARY);
            assertThat(Client.as("staff-dpo").get(address).body()).contains(Fixtures.CANARY);
        }
    }

    @Test
    void refusalsAreNotKept() {
        assertThat(Client.anonymous().get(address + "?other=1").problem()).isEqualTo("unknown-parameter");
        assertThat(Client.anonymous().get(address, "Accept", "text/turtle").status())
                .isEqualTo(406);
        assertThat(Client.anonymous().get(address, "Accept", "application/json").status())
                .isEqualTo(200);
        assertThat(Client.anonymous().get(address, "Accept", "text/turtle").status())
                .isEqualTo(406);
    }
}
