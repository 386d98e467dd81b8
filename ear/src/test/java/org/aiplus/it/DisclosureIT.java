// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is for people of the government is nowhere for others: not on a page, not in the API, not in a highlight. */
@WithCatalogue
class DisclosureIT {

    private static String reference = "";

    @BeforeAll
    static void plant() {
        var created = Client.as("admin1")
                .post(
                        "/api/v1/solutions",
                        Fixtures.solutionWithCanary(Ids.next().toString()).toString());
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        reference = created.json().path("reference").asText();
        Await.until(
                "the entry can be found",
                Duration.ofSeconds(30),
                () -> Client.anonymous().get("/en/tools?q=Birdcage").body().contains(reference));
    }

    @TestFactory
    Stream<DynamicTest> theCanaryIsSilentInPublic() {
        var addresses = Stream.concat(
                Routes.readable().stream(),
                Stream.of("en", "tc", "sc")
                        .flatMap(language -> Stream.of(
                                "/" + language + "/tools/" + reference,
                                "/" + language + "/tools?q=" + Fixtures.CANARY,
                                "/" + language + "/tools?q=Birdcage",
                                "/" + language + "/tools?q=4711")));
        return Stream.concat(addresses, Stream.of("/api/v1/solutions/" + reference))
                .distinct()
                .flatMap(address -> List.of("", "vendor1-owner").stream()
                        .filter(person -> person.isEmpty() || address.startsWith("/api/"))
                        .map(person -> DynamicTest.dynamicTest(address + " " + person, () -> silent(address, person))));
    }

    @Test
    void searchingForAHiddenWordFindsNothing() {
        var page = Client.anonymous().get("/en/tools?q=" + Fixtures.CANARY).body();
        assertThat(page).doesNotContain(reference);
    }

    @Test
    void theClassificationIsHiddenToo() {
        var open = Client.anonymous().get("/api/v1/solutions/" + reference);
        assertThat(open.json().has("maximumClassification")
                        && !open.json().path("maximumClassification").isNull())
                .isFalse();
        assertThat(Client.as("staff-td")
                        .get("/api/v1/solutions/" + reference)
                        .json()
                        .path("maximumClassification")
                        .asText())
                .isEqualTo("CONFIDENTIAL");
    }

    private static void silent(String address, String person) {
        var client = person.isEmpty() ? Client.anonymous() : Client.as(person);
        var answer = client.get(address);
        assertThat(answer.status()).isLessThan(500);
        var body = answer.body().toUpperCase(Locale.ROOT);
        // What was searched for stands in the search box again: that is not a leak.
        if (address.contains("q=" + Fixtures.CANARY)) {
            assertThat(body).doesNotContain(Fixtures.CANARY + " CONDITION", Fixtures.CANARY + " LICENCE");
        } else {
            assertThat(body).doesNotContain(Fixtures.CANARY);
        }
    }
}
