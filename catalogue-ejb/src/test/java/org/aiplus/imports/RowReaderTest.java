// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"[\n{\"a\": 1},\n{\"a\": 2}\n]", "\n  [{\"a\": 1}]", "{\n\"a\": 1\n}"})
    void a_file_that_is_one_document_is_refused_once_and_not_line_by_line(String file) {
        assertThat(refusal(file, ImportFormat.NDJSON))
                .extracting(Problem::code, Problem::parameters)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ProblemCode.IMPORT_UNREADABLE, Map.of("row", 1L)));
    }

    @Test
    void a_line_that_is_no_object_is_one_bad_row_among_others() {
        var rows = new ArrayList<Row>();
        read("{\"a\": 1}\n[]\n{\n", ImportFormat.NDJSON, rows);

        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(2).problems()).extracting(Problem::code).containsExactly(ProblemCode.MALFORMED_JSON);
    }

    @Test
    void a_line_without_an_end_is_refused_with_its_place() {
        assertThat(refusal("{\"a\": 1}\n" + "x".repeat(2_000_000), ImportFormat.NDJSON))
                .extracting(problem -> problem.parameters().get("row"))
                .containsExactly(2L);
    }

    private static List<Problem> refusal(String file, ImportFormat format) {
        return catchThrowableOfType(RuleViolation.class, () -> read(file, format, new ArrayList<>()))
                .problems();
    }

    private static void read(String file, ImportFormat format, List<Row> rows) {
        var profile = new ImportProfiles().get("catalogue");
        var request = new ImportRequest("catalogue", format, ImportMode.PREVIEW, UTF_8, "file");
        new RowReader(request, profile, new RowMapper(profile, name -> Optional.empty()))
                .forEach(new ByteArrayInputStream(file.getBytes(UTF_8)), rows::add);
    }
}
