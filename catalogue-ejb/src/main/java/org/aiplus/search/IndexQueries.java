// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;

/** Opens the index as it is now. Needs no connection to the database. */
@Dependent
class IndexQueries {

    /** An act on the open index. */
    @FunctionalInterface
    interface Reading<T> {
        T on(IndexReader reader) throws IOException;
    }

    private static final String DIRECTORY = "hibernate.search.backend.directory.root";

    @PersistenceContext
    EntityManager entityManager;

    <T> T read(Reading<T> act) {
        try (var reader = Search.mapping(entityManager.getEntityManagerFactory())
                .scope(IndexedSolution.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            return act.on(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** References of all solutions in the index. */
    List<String> references() {
        return read(reader -> {
            var references = new ArrayList<String>(reader.numDocs());
            for (var part : reader.leaves()) {
                var living = part.reader().getLiveDocs();
                var numbers = DocValues.getNumeric(part.reader(), IndexField.REFERENCE_NUMBER);
                for (int i = numbers.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = numbers.nextDoc()) {
                    if (living == null || living.get(i)) {
                        references.add(String.format(Locale.ROOT, "S-%06d", numbers.longValue()));
                    }
                }
            }
            return references;
        });
    }

    /** Where the index is kept. */
    Path directory() {
        return Path.of(String.valueOf(
                entityManager.getEntityManagerFactory().getProperties().get(DIRECTORY)));
    }
}
