// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aiplus.shared.PublishedContent;

/** Learns of editions of the criteria that were published or retired, and of words that were checked. */
@Dependent
class PublishedCriteria implements PublishedContent {

    @Inject
    CriteriaSets sets;

    @Inject
    CriteriaSetQueries queries;

    @Override
    public String name() {
        return "criteria";
    }

    @Override
    public void learn() {
        sets.include(queries);
    }
}
