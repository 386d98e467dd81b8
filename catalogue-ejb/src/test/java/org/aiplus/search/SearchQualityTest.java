// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Quality over the entries of the demonstration with judged queries of our own, in every language. */
class SearchQualityTest {

    private static final List<String> FILES =
            List.of("solutions-1.ndjson", "solutions-2.ndjson", "solutions-3.ndjson", "hk-reference.ndjson");

    @RegisterExtension
    static final SearchFixture catalogue = new SearchFixture();

    private static final List<String> IDS = new ArrayList<>();
    static final List<NamedCsvRecord> QUERIES = new ArrayList<>();

    @BeforeAll
    static void publish() throws IOException, SQLException {
        var json = JsonMapper.builder().build();
        var entries = new ArrayList<JsonNode>();
        for (var file : FILES) {
            for (var line : Files.readAllLines(Path.of(System.getProperty("basedir", "."), "../build/demo", file))) {
                var entry = json.readTree(line);
                IDS.add(entry.path("source").path("externalId").asText());
                entries.add(entry);
            }
        }
        catalogue.publish(entries.stream());
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(
                                SearchQualityTest.class.getResourceAsStream("/search-quality/queries.csv")),
                        StandardCharsets.UTF_8))) {
            rows.forEach(QUERIES::add);
        }
    }

    static List<String> found(NamedCsvRecord query, Language language) {
        return catalogue.searchAll(query.getField(language.tag()), TermTable.shipped()).stream()
                .map(reference -> IDS.get(Integer.parseInt(reference.substring(2)) - 1))
                .toList();
    }

    static Map<String, Integer> grades(NamedCsvRecord query) {
        var grades = new LinkedHashMap<String, Integer>();
        for (var id : query.getField("related").split(" ")) {
            if (!id.isEmpty()) {
                grades.put(id, 1);
            }
        }
        for (var id : query.getField("wanted").split(" ")) {
            grades.put(id, 2);
        }
        return grades;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readersOfEveryLanguageFindWhatTheyWant(Language language, TestReporter report) {
        var mean = QUERIES.stream()
                .mapToDouble(query -> Judgements.ndcg(found(query, language), grades(query)))
                .average()
                .orElseThrow();
        report.publishEntry("nDCG@10 over the demonstration, " + language.tag(), Double.toString(mean));
        assertThat(mean).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void bothChineseScriptsFindTheSame() {
        for (var query : QUERIES) {
            assertThat(found(query, Language.SC)).as(query.getField("en")).isEqualTo(found(query, Language.TC));
        }
    }

    /** Words that nobody chose for this test: what the catalogue itself calls its purposes, sectors, places and forms. */
    static Stream<Arguments> namesInBothScripts() {
        var sets = new QuestionSets();
        return sets.vocabularies().stream().flatMap(vocabulary -> vocabulary.terms().stream()
                .map(term -> arguments(
                        vocabulary.code() + " " + term.code(),
                        term.name().resolve(Language.TC).text(),
                        term.name().resolve(Language.SC).text())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namesInBothScripts")
    void theCataloguesOwnNamesFindTheSameInBothScripts(String what, String traditional, String simplified) {
        assertThat(catalogue.searchAll(simplified, TermTable.shipped()))
                .as(what + ": " + traditional + " and " + simplified)
                .isEqualTo(catalogue.searchAll(traditional, TermTable.shipped()));
    }
}
