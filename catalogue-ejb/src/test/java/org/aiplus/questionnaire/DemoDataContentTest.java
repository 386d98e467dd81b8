// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.json.LocalisedTextJson;
import org.aiplus.json.Problems;
import org.aiplus.json.StrictJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records that the demo profile imports answer the shipped questions without a problem. */
class DemoDataContentTest {

    private static final Path FOLDER = Path.of("..", "build", "demo");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final QuestionSets sets = new QuestionSets();

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ndjson")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void answersTheShippedQuestions(Path file) throws IOException {
        var context = new AnswerContext(departments()::contains, TODAY);
        var problems = new Problems();
        var line = 0;
        for (var json : Files.readAllLines(file, UTF_8)) {
            line++;
            var record = StrictJson.parse(json);
            var at = "/" + line;
            LocalisedTextJson.read(record.path("name"), false, 200, at + "/name", problems);
            var set = sets.get(record.path("questionSet").asText());
            AnswersJson.read(record.path("answers"), set, context, at + "/answers", problems);
            assertThat(schema(set).validate(record.path("answers")))
                    .as("the schema's refusals of line %d", line)
                    .isEmpty();
        }
        assertThat(line).isPositive();
        assertThat(problems.list()).isEmpty();
    }

    private Schema schema(QuestionSet set) {
        return SCHEMAS.computeIfAbsent(
                set.version(),
                version -> REGISTRY.getSchema(QuestionSetSchema.of(set, sets.texts(set), Completeness.RECORD)));
    }

    private static Set<String> departments() throws IOException {
        var codes = new HashSet<String>();
        for (var line : Files.readAllLines(FOLDER.resolve("departments.csv"), UTF_8)) {
            codes.add(line.split(",", -1)[1]);
        }
        return codes;
    }
}
