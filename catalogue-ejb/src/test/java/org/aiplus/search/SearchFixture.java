// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.feed.FeedPosition;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.PublishedEntries;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real database with a real index beside it, for the tests of one class. */
final class SearchFixture implements BeforeAllCallback, AfterAllCallback {

    private static final QuestionSets QUESTION_SETS = new QuestionSets();

    private final Path directory;
    final CatalogueDatabase database;
    final Segments segments = new Segments();

    SearchFixture() {
        try {
            this.directory = Files.createTempDirectory("aiplus-index");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.database = new CatalogueDatabase(Map.of(
                "hibernate.search.enabled", "true", "hibernate.search.backend.directory.root", directory.toString()));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        database.beforeAll(context);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        database.afterAll(context);
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Path directory() {
        return directory;
    }

    /** Publishes entries and brings everything that is published into the index. */
    void publish(Stream<? extends JsonNode> entries) throws SQLException {
        PublishedEntries.insert(database, entries);
        indexAll();
    }

    void indexAll() {
        var last = "";
        while (true) {
            var from = last;
            var done = database.call(entityManager -> repository(entityManager).indexAfter(from, 500));
            if (done.isEmpty()) {
                return;
            }
            last = done.get(done.size() - 1);
        }
    }

    IndexRepository repository(jakarta.persistence.EntityManager entityManager) {
        var repository = new IndexRepository();
        repository.entityManager = entityManager;
        return repository;
    }

    SearchResult search(SearchQuery query, Audience audience) {
        var facets = FacetDefinition.of(QUESTION_SETS.current()).stream()
                .filter(facet -> audience.sees(facet.publicity()))
                .toList();
        return database.call(entityManager -> {
            var queries = new IndexQueries();
            queries.entityManager = entityManager;
            return queries.read(
                    reader -> new IndexSearch(reader, segments, TermTable.shipped(), audience).search(query, facets));
        });
    }

    /** References of the hundred best, found with another term table than the index was made with. */
    List<String> searchAll(String text, TermTable terms) {
        var query = new SearchQuery(text, Map.of(), SortOrder.RELEVANCE, 1, 100, Language.EN);
        return database.call(entityManager -> {
            var queries = new IndexQueries();
            queries.entityManager = entityManager;
            return queries.read(reader ->
                    references(new IndexSearch(reader, segments, terms, Audience.PUBLIC).search(query, List.of())));
        });
    }

    /** References of the best for a description in whole sentences. */
    List<String> likely(String description, int most) {
        return database.call(entityManager -> {
            var likely = new LikelySolutions();
            likely.index = new IndexQueries();
            likely.index.entityManager = entityManager;
            likely.segments = segments;
            likely.progress = new IndexProgress();
            likely.progress.reached(FeedPosition.START);
            return likely.of(description, Language.EN, most).stream()
                    .map(hit -> hit.summary().reference().value())
                    .toList();
        });
    }

    SearchResult search(String text) {
        return search(SearchQuery.of(text, Language.EN), Audience.PUBLIC);
    }

    SearchResult search(String text, Map<String, Set<String>> filters) {
        return search(new SearchQuery(text, filters, SortOrder.RELEVANCE, 1, 20, Language.EN), Audience.PUBLIC);
    }

    /** References of the first page, in their order. */
    static List<String> references(SearchResult result) {
        return result.hits().stream()
                .map(hit -> hit.summary().reference().value())
                .toList();
    }
}
