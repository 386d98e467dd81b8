// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LikelySolutionsTest {

    @RegisterExtension
    static final SearchFixture catalogue = new SearchFixture();

    @BeforeAll
    static void publish() throws SQLException {
        catalogue.publish(Stream.of(
                tool("Minutes desk", "Writes minutes of meetings from a recording."),
                tool("Letter sorter", "Reads incoming letters and passes them to the right officer."),
                tool("Crowd counter", "Counts people on camera pictures of a beach."),
                tool("Officers' helper", "Helps officers of a department with their work every day.")));
    }

    private static ObjectNode tool(String name, String summary) {
        var entry = JsonNodeFactory.instance.objectNode();
        entry.putObject("source").put("system", "test").put("externalId", name);
        entry.put("kind", "IN_HOUSE").put("referenceRecord", true);
        entry.putObject("name").putObject("en").put("text", name).put("state", "CHECKED");
        entry.putArray("categories");
        entry.putObject("answers")
                .putObject("summary")
                .putObject("en")
                .put("text", summary)
                .put("state", "CHECKED");
        return entry;
    }

    @Test
    void theWordsThatTellDecideAndNotThoseThatEverybodyUses() {
        assertThat(catalogue.likely(
                        "In our department the officers have to read each of the letters that come in every day,"
                                + " and we would like to have the letters sorted.",
                        2))
                .first()
                .isEqualTo("S-000002");
        assertThat(catalogue.likely("我們想快些寫好會議紀錄", 1)).containsExactly("S-000001");
    }

    @Test
    void nothingInADescriptionIsACommand() {
        assertThat(catalogue.likely("We said \"never again\" -minutes of meetings are late", 1))
                .containsExactly("S-000001");
        assertThat(LikelySolutions.plain("a -b \"c\"")).doesNotContain("\"").doesNotContain("-");
        assertThat(catalogue.likely(" ", 5)).isEmpty();
    }
}
