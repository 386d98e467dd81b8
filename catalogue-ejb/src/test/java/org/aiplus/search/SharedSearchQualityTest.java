// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Quality over real records and judged queries, where they are at hand: the environment variable {@code AIPLUS_SHARED}
 * names their folder. Ranking was tuned on the queries at odd places; those at even places are only ever reported.
 */
@EnabledIfEnvironmentVariable(named = "AIPLUS_SHARED", matches = ".+")
class SharedSearchQualityTest {

    @RegisterExtension
    static final SearchFixture catalogue = new SearchFixture();

    private static final List<String> IDS = new ArrayList<>();
    private static JsonNode queries;

    private static final Predicate<String> ALL = id -> true;
    private static final Predicate<String> WITH_CHINESE = id -> id.startsWith("hk");
    private static final Predicate<String> ENGLISH_ONLY = WITH_CHINESE.negate();

    @BeforeAll
    static void publish() throws IOException, SQLException {
        var folder = Path.of(System.getenv("AIPLUS_SHARED"), "data");
        var json = JsonMapper.builder().build();
        queries = json.readTree(folder.resolve("search/queries.json").toFile()).path("queries");
        var entries = new ArrayList<ObjectNode>();
        for (var record : json.readTree(
                        folder.resolve("uk-atrs/atrs_records.json").toFile())
                .path("records")) {
            IDS.add(record.path("url").asText());
            var entry = entry(record.path("url").asText());
            english(entry.putObject("name"), record.path("tool_name").asText());
            english(
                    entry.putObject("answers").putObject("summary"),
                    record.path("description").asText());
            entries.add(entry);
        }
        // The Hong Kong systems as the product itself ships them, under the ids of the judged queries.
        for (var line :
                Files.readAllLines(Path.of(System.getProperty("basedir", "."), "../build/demo/hk-reference.ndjson"))) {
            var entry = (ObjectNode) json.readTree(line);
            IDS.add(entry.path("source").path("externalId").asText());
            entries.add(entry);
        }
        catalogue.publish(entries.stream());
    }

    private static ObjectNode entry(String id) {
        var entry = JsonNodeFactory.instance.objectNode();
        entry.putObject("source").put("system", "shared").put("externalId", id);
        entry.put("kind", "IN_HOUSE");
        entry.put("referenceRecord", true);
        entry.putArray("categories");
        return entry;
    }

    private static ObjectNode english(ObjectNode text, String english) {
        text.putObject("en").put("text", english).put("state", "CHECKED");
        return text;
    }

    private static List<String> found(String text, TermTable terms, Predicate<String> records) {
        return catalogue.searchAll(text, terms).stream()
                .map(reference -> IDS.get(Integer.parseInt(reference.substring(2)) - 1))
                .filter(records)
                .toList();
    }

    private static Map<String, Integer> grades(JsonNode query, Predicate<String> records) {
        var grades = new LinkedHashMap<String, Integer>();
        query.path("grade1_atrs").forEach(one -> grades.put(one.path("url").asText(), 1));
        query.path("grade2_atrs").forEach(two -> grades.put(two.path("url").asText(), 2));
        query.path("hk").forEach(hk -> grades.put(hk.asText(), 2));
        grades.keySet().removeIf(records.negate());
        return grades;
    }

    /** Mean over the queries of one half that have anything judged among the records; NaN when none has. */
    static double mean(int half, Language language, TermTable terms, Predicate<String> records) {
        return IntStream.range(0, queries.size())
                .filter(i -> half < 0 || i % 2 == half)
                .mapToObj(queries::get)
                .filter(query -> !grades(query, records).isEmpty())
                .mapToDouble(query -> Judgements.ndcg(
                        found(query.path(language.tag()).asText(), terms, records), grades(query, records)))
                .average()
                .orElse(Double.NaN);
    }

    @Test
    void theHalfThatNothingWasTunedOnIsGood(TestReporter report) {
        for (int half = 0; half < 2; half++) {
            for (var language : Language.values()) {
                report.publishEntry(
                        (half == 0 ? "tuned half, " : "reported half, ") + language.tag(),
                        String.format(
                                Locale.ROOT,
                                "nDCG@10: all %.3f, with Chinese text %.3f, English only %.3f (without the term table %.3f)",
                                mean(half, language, TermTable.shipped(), ALL),
                                mean(half, language, TermTable.shipped(), WITH_CHINESE),
                                mean(half, language, TermTable.shipped(), ENGLISH_ONLY),
                                mean(half, language, TermTable.empty(), ENGLISH_ONLY)));
            }
        }
        assertThat(mean(1, Language.EN, TermTable.shipped(), ALL)).isGreaterThanOrEqualTo(0.7);
        assertThat(mean(1, Language.TC, TermTable.shipped(), WITH_CHINESE)).isGreaterThanOrEqualTo(0.6);
        assertThat(mean(1, Language.SC, TermTable.shipped(), WITH_CHINESE)).isGreaterThanOrEqualTo(0.6);
    }

    /** Share of what the reader wants among the first five for a need in whole sentences, at most five counted. */
    static double recall(int half, Language language) {
        return IntStream.range(0, queries.size())
                .filter(i -> i % 2 == half)
                .mapToObj(queries::get)
                .mapToDouble(query -> {
                    var wanted = grades(query, ALL).entrySet().stream()
                            .filter(grade -> grade.getValue() == 2)
                            .map(Map.Entry::getKey)
                            .toList();
                    var found = catalogue.likely(query.path(language.tag()).asText(), 5).stream()
                            .map(reference -> IDS.get(Integer.parseInt(reference.substring(2)) - 1))
                            .filter(wanted::contains)
                            .count();
                    return wanted.isEmpty() ? Double.NaN : (double) found / Math.min(5, wanted.size());
                })
                .filter(share -> !Double.isNaN(share))
                .average()
                .orElse(Double.NaN);
    }

    @Test
    void aNeedFindsItsToolsAmongTheFirstFive(TestReporter report) {
        for (int half = 0; half < 2; half++) {
            for (var language : Language.values()) {
                report.publishEntry(
                        (half == 0 ? "tuned half, " : "reported half, ") + language.tag(),
                        String.format(Locale.ROOT, "recall@5 of needs: %.3f", recall(half, language)));
            }
        }
        assertThat(recall(1, Language.EN)).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void bothChineseScriptsGiveTheSameList() {
        var twins = IntStream.range(0, queries.size())
                .mapToObj(queries::get)
                .filter(query -> catalogue
                        .searchAll(query.path(Language.SC.tag()).asText(), TermTable.shipped())
                        .equals(catalogue.searchAll(
                                query.path(Language.TC.tag()).asText(), TermTable.shipped())))
                .count();
        assertThat(twins).isEqualTo(queries.size());
    }
}
