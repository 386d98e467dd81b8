// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.Test;

/** Each write leaves exactly one entry, in the same transaction, and the chain over all of them holds. */
@WithCatalogue
class AuditIT {

    private static final String SOLUTIONS = "/api/v1/solutions";

    @Test
    void eachWriteLeavesOneEntry(Instance catalogue) throws SQLException {
        var admin = Client.as("admin1");
        var submission = Fixtures.solution(Ids.next().toString(), "Trace", "痕跡");
        entries(catalogue, "solution.revision-published", 1, () -> admin.post(SOLUTIONS, submission.toString()));
        entries(catalogue, "clock.%", 1, () -> admin.post("/api/v1/clock/advance", "{\"by\":\"PT1S\"}"));
        entries(
                catalogue,
                "import.%",
                1,
                () -> admin.send(
                        "POST",
                        "/api/v1/imports?profile=catalogue&mode=PREVIEW",
                        submission + "\n",
                        "Content-Type",
                        "application/x-ndjson"));
    }

    @Test
    void arefusedWriteLeavesNoEffectAndNoEntryOfOne(Instance catalogue) throws SQLException {
        var submission =
                Fixtures.solution(Ids.next().toString(), "Refused", "拒絕").put("kind", "NONE");
        entries(catalogue, "solution.%", 0, () -> Client.as("admin1").post(SOLUTIONS, submission.toString()));
        entries(catalogue, "solution.%", 0, () -> Client.as("auditor").post(SOLUTIONS, submission.toString()));
    }

    @Test
    void theChainHoldsAndIsSealedWithinASecondOrTwo(Instance catalogue) {
        Client.as("admin1").post("/api/v1/clock/advance", "{\"by\":\"PT1S\"}");
        Await.until("all entries are sealed", Duration.ofSeconds(10), () -> unsealed(catalogue) == 0);
        var check = Client.as("auditor").get("/api/v1/audit-chain");
        assertThat(check.status()).as(check.toString()).isEqualTo(200);
        assertThat(check.json().path("intact").asBoolean()).as(check.toString()).isTrue();
        assertThat(Client.as("admin1").get("/api/v1/audit-chain").status()).isEqualTo(403);
    }

    private static long unsealed(Instance catalogue) {
        try {
            return Rows.of(catalogue, "select (select count(*) from audit_entry) - (select count(*) from audit_seal)");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void entries(Instance catalogue, String action, long expected, Supplier<Answer> act)
            throws SQLException {
        var count = "select count(*) from audit_entry where action like '" + action + "'";
        var before = Rows.of(catalogue, count);
        var answer = act.get();
        assertThat(Rows.of(catalogue, count) - before)
                .as("entries of " + action + " after " + answer)
                .isEqualTo(expected);
    }
}
