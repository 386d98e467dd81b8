// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aiplus.identity.Audience;
import org.aiplus.shared.Language;
import org.aiplus.testsupport.GeneratedEntries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final int ENTRIES = 600;

    @RegisterExtension
    static final SearchFixture catalogue = new SearchFixture();

    private static final Map<String, ObjectNode> BY_REFERENCE = new HashMap<>();

    @BeforeAll
    static void publish() throws SQLException {
        var entries = GeneratedEntries.entries(1, ENTRIES).toList();
        IntStream.range(0, ENTRIES).forEach(i -> BY_REFERENCE.put("S-%06d".formatted(i + 1), entries.get(i)));
        catalogue.publish(entries.stream());
    }

    /** Values of an entry for a facet, read from the entry itself and not from the index. */
    private static Set<String> values(JsonNode entry, String facet) {
        var node =
                switch (facet) {
                    case "category" -> entry.path("categories");
                    case "kind", "department", "maximumClassification" -> entry.path(facet);
                    default -> entry.path("answers").path(facet);
                };
        if (facet.equals("record")) {
            return Set.of(entry.path("referenceRecord").asBoolean() ? "REFERENCE" : "CATALOGUE");
        } else if (facet.equals("status")) {
            return Set.of("NOT_ASSESSED");
        } else if (node.isArray()) {
            var values = new ArrayList<String>();
            node.forEach(value -> values.add(value.asText()));
            return Set.copyOf(values);
        }
        return node.isMissingNode() ? Set.of() : Set.of(node.asText());
    }

    private static Set<String> found(String text) {
        var references = new ArrayList<String>();
        for (int page = 1; references.size() == (page - 1) * 100; page++) {
            var query = new SearchQuery(text, Map.of(), SortOrder.RELEVANCE, page, 100, Language.EN);
            references.addAll(SearchFixture.references(catalogue.search(query, Audience.GOVERNMENT)));
        }
        return Set.copyOf(references);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chatbot", "會議紀錄", "robot inspection", "officer -hotline"})
    void countsAreTheCountsOfTheEntriesThemselves(String text) {
        var withText = found(text);
        var random = new Random(text.hashCode());
        var facets = catalogue
                .search(SearchQuery.of("", Language.EN), Audience.GOVERNMENT)
                .facets();
        for (int round = 0; round < 20; round++) {
            var filters = new HashMap<String, Set<String>>();
            for (int i = random.nextInt(4); i > 0; i--) {
                var facet = facets.get(random.nextInt(facets.size()));
                var chosen = facet.values().stream()
                        .map(Facet.Value::value)
                        .filter(value -> random.nextInt(3) == 0)
                        .collect(Collectors.toSet());
                if (!chosen.isEmpty()) {
                    filters.put(facet.code(), chosen);
                }
            }
            var result = catalogue.search(
                    new SearchQuery(text, filters, SortOrder.RELEVANCE, 1, 20, Language.EN), Audience.GOVERNMENT);
            assertThat(result.total())
                    .isEqualTo(passing(withText, filters, null).size());
            for (var facet : result.facets()) {
                var others = passing(withText, filters, facet.code());
                for (var value : facet.values()) {
                    assertThat(value.count())
                            .as("%s %s of %s", facet.code(), value.value(), filters)
                            .isEqualTo(others.stream()
                                    .filter(entry -> values(entry, facet.code()).contains(value.value()))
                                    .count());
                    assertThat(value.selected())
                            .isEqualTo(
                                    filters.getOrDefault(facet.code(), Set.of()).contains(value.value()));
                }
            }
        }
    }

    private static List<ObjectNode> passing(Set<String> references, Map<String, Set<String>> filters, String butOne) {
        return references.stream()
                .map(BY_REFERENCE::get)
                .filter(entry -> filters.entrySet().stream()
                        .allMatch(filter -> filter.getKey().equals(butOne)
                                || values(entry, filter.getKey()).stream().anyMatch(filter.getValue()::contains)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void pagesFollowEachOtherWithoutGapOrRepeat(SortOrder sort) {
        var inOnePage = new ArrayList<String>();
        for (int page = 1; page <= 6; page++) {
            inOnePage.addAll(SearchFixture.references(catalogue.search(
                    new SearchQuery("office", Map.of(), sort, page, 100, Language.TC), Audience.PUBLIC)));
        }
        var inSmallPages = new ArrayList<String>();
        for (int page = 1; inSmallPages.size() < inOnePage.size(); page++) {
            inSmallPages.addAll(SearchFixture.references(catalogue.search(
                    new SearchQuery("office", Map.of(), sort, page, 7, Language.TC), Audience.PUBLIC)));
        }
        assertThat(inSmallPages).isEqualTo(inOnePage).doesNotHaveDuplicates();
    }

    @Test
    void newestAndLastVerifiedComeFirst() {
        var newest =
                catalogue.search(new SearchQuery("", Map.of(), SortOrder.NEWEST, 1, 3, Language.EN), Audience.PUBLIC);
        assertThat(SearchFixture.references(newest)).containsExactly("S-000600", "S-000599", "S-000598");
        var days = IntStream.rangeClosed(1, 6)
                .mapToObj(page -> catalogue.search(
                        new SearchQuery("", Map.of(), SortOrder.LAST_VERIFIED, page, 100, Language.EN),
                        Audience.PUBLIC))
                .flatMap(result -> result.hits().stream())
                .map(hit -> String.valueOf(hit.summary().lastVerifiedOn()).replace("null", "0000"))
                .toList();
        assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void aSearchNeedsNoStatement() {
        catalogue.search("chatbot");
        assertThat(catalogue.database.statements(
                        () -> catalogue.search("chatbot", Map.of("category", Set.of("KNOWLEDGE")))))
                .isZero();
    }
}
