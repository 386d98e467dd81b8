// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import org.aiplus.questionnaire.QuestionSets;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;

/** The whole search mapping: which entity is indexed and by what. Named in {@code persistence.xml}. */
public final class SolutionMapping implements HibernateOrmSearchMappingConfigurer {

    /** Name of the index. */
    static final String INDEX = "solution";

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var solution = context.programmaticMapping().type(IndexedSolution.class);
        solution.indexed().index(INDEX);
        solution.property("reference").documentId();
        // Read from the content and not injected: the mapping is made before there are beans.
        solution.binder(new SolutionBinder(new QuestionSets(), TermTable.shipped()));
    }
}
