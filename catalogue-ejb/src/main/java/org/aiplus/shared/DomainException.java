// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A refusal that leaves a façade. It rolls the transaction back and carries codes, never sentences. */
public abstract sealed class DomainException extends RuntimeException
        permits NotFound, NotAllowed, StaleRevision, RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private final transient @Nullable Attempt attempt;

    DomainException(List<Problem> problems) {
        this(problems, null);
    }

    DomainException(List<Problem> problems, @Nullable Attempt attempt) {
        super(problems.stream().map(p -> p.code().slug()).distinct().collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
        this.attempt = attempt;
    }

    /** All problems found, at least one; the first decides the HTTP status. */
    public List<Problem> problems() {
        return problems;
    }

    /** What was tried, where the refusal must be known of later. */
    public Optional<Attempt> attempt() {
        return Optional.ofNullable(attempt);
    }
}
