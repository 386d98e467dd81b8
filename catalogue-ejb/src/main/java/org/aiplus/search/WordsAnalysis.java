// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Tells Hibernate Search how text is taken apart. Named in {@code persistence.xml}. */
public final class WordsAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(IndexField.WORDS).instance(new Words(Words.Form.INDEXED));
        context.analyzer(IndexField.SPELT).instance(new Words(Words.Form.SPELT));
    }
}
