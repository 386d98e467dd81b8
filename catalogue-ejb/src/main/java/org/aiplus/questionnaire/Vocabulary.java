// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes that a question offers, in the order in which they are shown. */
public final class Vocabulary {

    private final String code;
    private final List<Term> terms;
    private final Map<String, Term> byCode;

    /** Refuses terms that share a code. */
    public Vocabulary(String code, List<Term> terms) {
        this.code = code;
        this.terms = List.copyOf(terms);
        var index = new LinkedHashMap<String, Term>();
        for (var term : terms) {
            if (index.put(term.code(), term) != null) {
                throw new IllegalArgumentException("vocabulary " + code + " has " + term.code() + " twice");
            }
        }
        this.byCode = Collections.unmodifiableMap(index);
    }

    /** Name of the vocabulary. */
    public String code() {
        return code;
    }

    /** All terms in their order. */
    public List<Term> terms() {
        return terms;
    }

    /** All codes in their order. */
    public Set<String> codes() {
        return byCode.keySet();
    }

    /** The term of a code. */
    public Optional<Term> term(String termCode) {
        return Optional.ofNullable(byCode.get(termCode));
    }

    /** Whether the code can be chosen. */
    public boolean has(String termCode) {
        return byCode.containsKey(termCode);
    }
}
