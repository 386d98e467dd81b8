// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.criteria.CriteriaSetService;
import org.aiplus.criteria.Criterion;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.ranking.PriceFormula;

/** The criteria of a scheme. */
final class SchemeWords {

    private SchemeWords() {}

    /** Whether bids under this scheme have a price. */
    static boolean priced(MarkingScheme scheme) {
        return PriceFormula.valueOf(scheme.formula()).comparesPrices();
    }

    /** By code. */
    static Map<String, Criterion> criteria(CriteriaSetService criteria, MarkingScheme scheme) {
        var found = new LinkedHashMap<String, Criterion>();
        CriteriaSetReference.parse(Objects.requireNonNullElse(scheme.criteriaSet(), ""))
                .ifPresent(known -> criteria.get(known.set(), known.version())
                        .criteria()
                        .forEach(one -> found.put(one.code(), one)));
        return found;
    }
}
