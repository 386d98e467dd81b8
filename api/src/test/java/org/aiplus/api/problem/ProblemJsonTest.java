// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.aiplus.api.json.CatalogueJson;
import org.junit.jupiter.api.Test;

class ProblemJsonTest {

    private static final ProblemJson WITH_FIELDS = new ProblemJson(
            URI.create("https://ai.example.gov/problems/validation-failed"),
            "Title",
            422,
            "Detail",
            "Fix",
            URI.create("urn:request:0197f3d0-7b1e-7cc2-8f4e-3a0c9d2b1e55"),
            "validation-failed",
            List.of(
                    new ProblemErrorJson("/name/en", null, "required", "Detail", "Fix"),
                    new ProblemErrorJson(null, "pageSize", "invalid-parameter", "Detail", "Fix")));

    private static final ProblemJson OF_THE_WHOLE = new ProblemJson(
            URI.create("https://ai.example.gov/problems/not-found"),
            "Title",
            404,
            "Detail",
            "Fix",
            URI.create("urn:request:0197f3d0-7b1e-7cc2-8f4e-3a0c9d2b1e55"),
            "not-found",
            null);

    @Test
    void problems_are_written_as_published() throws IOException {
        assertThat(pretty(WITH_FIELDS)).isEqualTo(golden("problem-with-fields.json"));
        assertThat(pretty(OF_THE_WHOLE)).isEqualTo(golden("problem-of-the-whole.json"));
    }

    @Test
    void problems_are_read_as_published() throws IOException {
        assertThat(CatalogueJson.mapper().readValue(golden("problem-with-fields.json"), ProblemJson.class))
                .isEqualTo(WITH_FIELDS);
        assertThat(CatalogueJson.mapper().readValue(golden("problem-of-the-whole.json"), ProblemJson.class))
                .isEqualTo(OF_THE_WHOLE);
    }

    private static String pretty(ProblemJson json) throws IOException {
        return CatalogueJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static String golden(String name) throws IOException {
        try (var stream = ProblemJsonTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
