// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.aiplus.identity.Audience;
import org.aiplus.shared.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListCacheTest {

    private static final SearchQuery ALL = new SearchQuery("", Map.of(), SortOrder.NAME, 1, 20, Language.EN);

    private final ListCache cache = new ListCache();
    private final AtomicInteger made = new AtomicInteger();
    private final List<FacetDefinition> facets = List.of(new FacetDefinition("kind", Audience.PUBLIC, List.of("A")));
    private IndexWriter writer;

    @BeforeEach
    void index() throws IOException {
        writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
        add("a");
        add("b");
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
    }

    @Test
    void aListIsMadeOnceForEachStateOfTheIndex() throws IOException {
        assertThat(get(ALL, Audience.PUBLIC)).isSameAs(get(ALL, Audience.PUBLIC));
        assertThat(made).hasValue(1);
        add("c");
        get(ALL, Audience.PUBLIC);
        assertThat(made).hasValue(2);
        writer.deleteDocuments(new Term("id", "a"));
        get(ALL, Audience.PUBLIC);
        assertThat(made).hasValue(3);
    }

    @Test
    void audiencesQueriesAndFacetsAreKeptApart() throws IOException {
        var open = get(ALL, Audience.PUBLIC);
        assertThat(get(ALL, Audience.GOVERNMENT)).isNotSameAs(open);
        assertThat(get(new SearchQuery("", Map.of(), SortOrder.NAME, 2, 20, Language.EN), Audience.PUBLIC))
                .isNotSameAs(open);
        try (var reader = DirectoryReader.open(writer)) {
            assertThat(cache.get(ALL, Audience.PUBLIC, List.of(), reader, this::make))
                    .isNotSameAs(open);
        }
    }

    @Test
    void whatSomebodyTypedIsNotKept() throws IOException {
        var typed = SearchQuery.of("chatbot", Language.EN);
        assertThat(get(typed, Audience.PUBLIC)).isNotSameAs(get(typed, Audience.PUBLIC));
    }

    private SearchResult get(SearchQuery query, Audience audience) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            return cache.get(query, audience, facets, reader, this::make);
        }
    }

    private SearchResult make() {
        made.incrementAndGet();
        return new SearchResult(
                made.get(), false, SortOrder.NAME, List.of(), List.of(), Optional.empty(), EmptyHelp.NONE);
    }

    private void add(String id) throws IOException {
        var document = new Document();
        document.add(new StringField("id", id, Field.Store.NO));
        writer.addDocument(document);
        writer.commit();
    }
}
