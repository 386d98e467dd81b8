// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The one clock: everybody sees it, only an administrator of a demonstration moves it, and only forward. */
@WithCatalogue
class ClockIT {

    private static final String CLOCK = "/api/v1/clock";

    @Test
    void anAdministratorMovesItForwardForEverybody() {
        var before =
                Instant.parse(Client.anonymous().get(CLOCK).json().path("now").asText());
        var moved = Client.as("admin1").post(CLOCK + "/advance", "{\"by\":\"PT1H\"}");
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        var after =
                Instant.parse(Client.anonymous().get(CLOCK).json().path("now").asText());
        assertThat(Duration.between(before, after)).isBetween(Duration.ofHours(1), Duration.ofMinutes(70));
    }

    @Test
    void nobodyElseMovesItAndNobodyMovesItBack() {
        assertThat(Client.as("auditor")
                        .post(CLOCK + "/advance", "{\"by\":\"PT1H\"}")
                        .status())
                .isEqualTo(403);
        assertThat(Client.anonymous()
                        .post(CLOCK + "/advance", "{\"by\":\"PT1H\"}")
                        .status())
                .isIn(401, 403);
        assertThat(Client.as("admin1")
                        .post(CLOCK + "/advance", "{\"by\":\"-PT1H\"}")
                        .body())
                .contains("clock-only-forward");
    }
}
