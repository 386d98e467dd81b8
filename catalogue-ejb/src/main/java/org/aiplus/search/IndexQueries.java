// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
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
}
