// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.aiplus.json.StoredJson;

/** Editions that are still being written, for whoever works out what their publication would change. */
@Dependent
public class CriteriaDrafts {

    @Inject
    CriteriaSets sets;

    @Inject
    CriteriaSetQueries queries;

    /** The draft of an edition, as far as it can be read; empty when there is none. */
    public Optional<CriteriaSet> find(CriteriaSetReference reference) {
        return queries.draft(reference)
                .map(text -> sets.read(StoredJson.tree(text)).set());
    }
}
