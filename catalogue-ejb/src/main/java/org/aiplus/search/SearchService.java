// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.aiplus.identity.Access;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Finds published solutions. Everybody may search; restricted words and facets are there for the government only. */
@Stateless
public class SearchService {

    @Inject
    Access access;

    @Inject
    QuestionSets questionSets;

    @Inject
    IndexQueries index;

    @Inject
    Segments segments;

    @Inject
    ListCache lists;

    @Inject
    IndexProgress progress;

    /**
     * One page of what a query finds, with the counts of all facets that the caller may use.
     *
     * @throws RuleViolation TOO_LONG for the text, INVALID_PARAMETER for page, size or a value of a filter,
     *     UNKNOWN_PARAMETER for a filter that does not exist or is not for the caller, SEARCH_UNAVAILABLE while the index
     *     is made for the first time
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SearchResult search(SearchQuery query) {
        var audience = access.audience();
        var facets = FacetDefinition.of(questionSets.current()).stream()
                .filter(facet -> audience.sees(facet.publicity()))
                .toList();
        RuleViolation.throwIfAny(SearchRules.check(query, facets));
        if (!progress.usable()) {
            throw new RuleViolation(ProblemCode.SEARCH_UNAVAILABLE);
        }
        return index.read(reader -> lists.get(
                query, audience, facets, reader, () -> new IndexSearch(reader, segments, TermTable.shipped(), audience)
                        .search(query, facets)));
    }
}
