// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A refusal that leaves a façade. It rolls the transaction back and carries codes, never sentences. */
public abstract sealed class DomainException extends RuntimeException
        permits NotFound, NotAllowed, StaleRevision, RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    DomainException(List<Problem> problems) {
        super(problems.stream().map(p -> p.code().slug()).distinct().collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** All problems found, at least one; the first decides the HTTP status. */
    public List<Problem> problems() {
        return problems;
    }
}
