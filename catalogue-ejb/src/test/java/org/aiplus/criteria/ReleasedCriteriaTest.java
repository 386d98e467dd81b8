// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.aiplus.questionnaire.QuestionSets;
import org.junit.jupiter.api.Test;

/** Assessments are pinned to an edition of the criteria: what stands in a released one must never change. */
class ReleasedCriteriaTest {

    private static final Path CHECKSUMS = Path.of("src/test/resources/org/aiplus/criteria/released.sha256");

    @Test
    void everyShippedEditionIsAsItWasReleased() throws IOException {
        var released = Files.readAllLines(CHECKSUMS, StandardCharsets.UTF_8).stream()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
        var shipped = new CriteriaSets(new QuestionSets())
                .all().stream()
                        .collect(Collectors.toMap(edition -> edition.reference().toString(), CriteriaSet::checksum));
        assertThat(shipped)
                .as("change the criteria in the next edition and add its checksum to " + CHECKSUMS)
                .isEqualTo(released);
    }
}
