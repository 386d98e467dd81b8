// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Which memberships one person can hold together: several departments or several vendors, never some of both. */
final class MembershipRules {

    private MembershipRules() {}

    /** What stands against becoming a member, beside these organisations. */
    static Optional<Problem> conflict(Organisation wanted, Collection<Organisation> held) {
        if (held.stream().anyMatch(wanted::sameAs)) {
            return Optional.of(Problem.at(wanted.pointer(), ProblemCode.PERSON_ALREADY_MEMBER));
        }
        if (held.stream().anyMatch(organisation -> organisation.isVendor() != wanted.isVendor())) {
            return Optional.of(Problem.at(wanted.pointer(), ProblemCode.CONFLICTING_MEMBERSHIP));
        }
        return Optional.empty();
    }

    static void check(Organisation wanted, Collection<Organisation> held) {
        conflict(wanted, held).ifPresent(problem -> {
            throw new RuleViolation(List.of(problem));
        });
    }
}
