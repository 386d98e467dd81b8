// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the tool and its use, by which a criterion applies or not.
 *
 * @param facts values by code of a {@link ContextFact}; {@code true} and {@code false} for yes and no. A fact that is
 *     not there is not known and makes no criterion apply, so callers ask {@link Criterion#facts()} what they must know
 */
public record CriteriaContext(Map<String, Set<String>> facts) {

    public CriteriaContext {
        var copy = new LinkedHashMap<String, Set<String>>();
        facts.forEach((fact, values) -> copy.put(fact, Set.copyOf(values)));
        facts = Collections.unmodifiableMap(copy);
    }

    /** The values of a fact, none when it is not known. */
    public Set<String> values(String fact) {
        return facts.getOrDefault(fact, Set.of());
    }
}
